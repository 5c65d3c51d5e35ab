import { type Document, figuresOf } from '@eckpunkt/document';
import type { ISql } from 'postgres';
import { insertVersionFigures } from './queries.ts';

/** Says what a new version shows, so that its publications may show it to everybody. */
export async function nameFigures(sql: ISql, versionId: string, document: Document) {
  const hashes = figuresOf(document);
  if (hashes.length > 0) await insertVersionFigures(sql, versionId, hashes);
}

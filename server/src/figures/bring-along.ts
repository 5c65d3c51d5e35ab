import { type Document, figuresOf } from '@eckpunkt/document';
import type { ISql } from 'postgres';
import { copyPaperFigures } from './queries.ts';

/** A text that moves to another paper of the cluster takes the figures along that it shows. */
export async function bringFiguresAlong(
  sql: ISql,
  document: Document,
  { from, to, personId }: { readonly from: string; readonly to: string; readonly personId: string },
) {
  const hashes = figuresOf(document);
  if (hashes.length > 0) await copyPaperFigures(sql, from, to, hashes, personId);
}

import { check, type Document, type Problem } from '@eckpunkt/document';
import type { ISql } from 'postgres';
import { missingFigures } from '../figures/missing-figures.ts';
import type { Paper } from './paper.ts';

/** What is wrong with a draft: what it says by itself, and what is not here that it shows. */
export async function problemsOf(
  sql: ISql,
  { id, language }: Pick<Paper, 'id' | 'language'>,
  document: Document,
): Promise<readonly Problem[]> {
  return [...check(document, { language }), ...(await missingFigures(sql, id, document))];
}

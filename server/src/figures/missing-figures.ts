import { type Document, excerptAt, figuresOf, idOf, type Problem } from '@eckpunkt/document';
import type { ISql } from 'postgres';
import { brought } from './queries.ts';

/**
 * The figures of a draft that were never brought to its paper: an editor that knows our rules
 * never names one, but any other client may. A version of it would be missing a picture for ever.
 */
export async function missingFigures(
  sql: ISql,
  paperId: string,
  document: Document,
): Promise<readonly Problem[]> {
  const hashes = figuresOf(document);
  if (hashes.length === 0) return [];
  const here = new Set(await brought(sql, paperId, hashes));
  return document.content.flatMap((block, index) =>
    figuresOf({ type: 'doc', content: [block] }).some((hash) => !here.has(hash))
      ? [missing(document, idOf(block), index)]
      : [],
  );
}

const missing = (document: Document, blockId: string | null, index: number): Problem => ({
  code: 'figure-missing-picture',
  severity: 'error',
  path: [index],
  excerpt: excerptAt(document, [index]),
  ...(blockId === null ? {} : { blockId }),
});

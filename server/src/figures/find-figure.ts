import type { ISql } from 'postgres';
import { refuse, type Refusal } from '../http/refusal.ts';
import type { Paper } from '../papers/paper.ts';
import { isSlug } from '../papers/slug.ts';
import { type Figure, isFigureHash } from './figure.ts';
import { seesFigures } from './policy.ts';
import { figureOfPaper, publishedFigure } from './queries.ts';

/** A figure of a paper; one that only other papers show is as unknown as one that nobody has. */
export async function findFigure(sql: ISql, paper: Paper, hash: string): Promise<Figure | Refusal> {
  const isAsked = seesFigures(paper) && isFigureHash(hash);
  return (isAsked ? await figureOfPaper(sql, paper.id, hash) : null) ?? refuse('not-found');
}

/** A figure that a publication of the paper with this slug shows. */
export async function findPublishedFigure(
  sql: ISql,
  slug: string,
  hash: string,
): Promise<Figure | null> {
  return isSlug(slug) && isFigureHash(hash) ? publishedFigure(sql, slug, hash) : null;
}

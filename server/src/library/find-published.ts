import type { ISql } from 'postgres';
import type { Shown } from './colophon.ts';
import { publicationsBySlug, publishedPaper } from './queries.ts';

/** A publication of a paper among all of them; without a number the current one. */
export async function findPublished(
  sql: ISql,
  slug: string,
  number: string | null,
): Promise<Shown | null> {
  const all = await publicationsBySlug(sql, slug);
  const entry = number === null ? all[0] : all.find((each) => each.number === number);
  const paper = entry ? await publishedPaper(sql, entry.id) : null;
  return paper && { paper, all };
}

import type { ISql } from 'postgres';
import { isSlug } from '../papers/slug.ts';
import type { Shown } from './colophon.ts';
import type { PublishedEntry } from './published.ts';
import { publicationsBySlug, publishedPaper } from './queries.ts';

/** All publications of the paper with this slug, the newest first; none for a mere draft. */
export const publicationsAt = async (
  sql: ISql,
  slug: string,
): Promise<readonly PublishedEntry[]> => (isSlug(slug) ? publicationsBySlug(sql, slug) : []);

/** A publication of a paper among all of them; without a number the current one. */
export async function findPublished(
  sql: ISql,
  slug: string,
  number: string | null,
): Promise<Shown | null> {
  const all = await publicationsAt(sql, slug);
  const entry = number === null ? all[0] : all.find((each) => each.number === number);
  const paper = entry ? await publishedPaper(sql, entry.id) : null;
  return paper && { paper, all };
}

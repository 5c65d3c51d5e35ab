import type { Document } from '@eckpunkt/document';
import type { ISql } from 'postgres';
import { paperTypes, type Language, type PaperType, type Ref } from '../papers/paper.ts';
import type { PublishedEntry, PublishedPaper, Site } from './published.ts';

/** Which of the published papers a list shows. */
export interface Selection {
  readonly groupId: string | null;
  readonly type: PaperType | null;
}

const entryColumns = (sql: ISql) => sql`
  b.id, p.slug, b.number, v.title, v.abstract, p.type, b.front, b.note,
  b.published_at as "publishedAt"`;

const source = (sql: ISql) => sql`
  publications b join papers p on p.id = b.paper_id join versions v on v.id = b.version_id`;

const isCurrent = (sql: ISql) => sql`
  not exists (
    select from publications later
    where later.paper_id = b.paper_id and (later.major, later.minor) > (b.major, b.minor)
  )`;

const matches = (sql: ISql, { groupId, type }: Selection) => sql`
  (${groupId}::uuid is null or p.group_id = ${groupId}::uuid)
  and (${type}::text is null or p.type = ${type}::text)`;

/** The current publication of each paper, the newest first. */
export const currentPublications = (
  sql: ISql,
  selection: Selection,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<PublishedEntry[]> => sql<PublishedEntry[]>`
  select ${entryColumns(sql)} from ${source(sql)}
  where ${isCurrent(sql)} and ${matches(sql, selection)}
  order by b.published_at desc, b.id
  limit ${limit} offset ${offset}`;

export async function countPublished(sql: ISql, selection: Selection): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from ${source(sql)}
    where ${isCurrent(sql)} and ${matches(sql, selection)}`;
  return row?.count ?? 0;
}

/** Groups and types that have published something: what a list can be narrowed to. */
export const publishingGroups = (sql: ISql): Promise<Ref[]> => sql<Ref[]>`
  select g.id, g.name from groups g
  where exists (select from papers p join publications b on b.paper_id = p.id where p.group_id = g.id)
  order by g.name collate "de-x-icu"`;

export async function publishedTypes(sql: ISql): Promise<PaperType[]> {
  const rows = await sql<{ type: PaperType }[]>`
    select distinct p.type from papers p join publications b on b.paper_id = p.id`;
  const published = new Set(rows.map((row) => row.type));
  return paperTypes.filter((type) => published.has(type));
}

/** What feeds report: every publication, not only the current one of a paper. */
export const newestPublications = (sql: ISql, limit: number): Promise<PublishedEntry[]> =>
  sql<PublishedEntry[]>`
    select ${entryColumns(sql)} from ${source(sql)}
    order by b.published_at desc, b.id limit ${limit}`;

export type SitemapRow = Pick<PublishedEntry, 'slug' | 'number' | 'publishedAt'>;

/** A sitemap holds at most 50,000 addresses. */
export const sitemapRows = (sql: ISql): Promise<SitemapRow[]> => sql<SitemapRow[]>`
  select p.slug, b.number, b.published_at as "publishedAt" from ${source(sql)}
  where ${isCurrent(sql)} order by b.published_at desc limit 49000`;

/** All publications of a paper, the newest first; empty where nothing is public. */
export const publicationsBySlug = (sql: ISql, slug: string): Promise<PublishedEntry[]> =>
  sql<PublishedEntry[]>`
    select ${entryColumns(sql)} from ${source(sql)}
    where p.slug = ${slug} order by b.major desc, b.minor desc`;

export async function publishedPaper(sql: ISql, id: string): Promise<PublishedPaper | null> {
  const [row] = await sql<(PublishedPaper & { document: string })[]>`
    select ${entryColumns(sql)}, p.id as "paperId", v.document, v.sha256 from ${source(sql)}
    where b.id = ${id}`;
  return row ? { ...row, document: JSON.parse(row.document) as Document } : null;
}

export async function site(sql: ISql): Promise<Site> {
  const rows = await sql<{ name: string; language: Language }[]>`
    select name, language from clusters order by created_at limit 2`;
  const [first, second] = rows;
  const cluster = first && !second ? first.name : null;
  return { name: cluster ?? 'Eckpunkt', cluster, language: first?.language ?? 'de' };
}

export async function hasAccounts(sql: ISql): Promise<boolean> {
  const [row] = await sql<{ found: boolean }[]>`select exists (select from people) as found`;
  return row?.found ?? false;
}

import type { Front } from '@eckpunkt/export/page';
import type { ISql } from 'postgres';
import type { PublicationNumber } from './number.ts';
import type { Publication } from './publication.ts';

const publications = (sql: ISql) => sql`
  select
    b.id, p.slug as "paperSlug", b.number, v.number as version, v.sha256, b.note,
    b.published_at as "publishedAt",
    json_build_object('id', pb.id, 'name', pb.name) as "publishedBy"
  from publications b
  join papers p on p.id = b.paper_id
  join versions v on v.id = b.version_id
  join people pb on pb.id = b.published_by`;

export const publicationsOf = (sql: ISql, paperId: string): Promise<Publication[]> =>
  sql<Publication[]>`
    ${publications(sql)} where b.paper_id = ${paperId} order by b.major desc, b.minor desc`;

export async function publicationById(sql: ISql, id: string): Promise<Publication | null> {
  const [row] = await sql<Publication[]>`${publications(sql)} where b.id = ${id}`;
  return row ?? null;
}

export async function publicationOfVersion(
  sql: ISql,
  versionId: string,
): Promise<Publication | null> {
  const [row] = await sql<Publication[]>`${publications(sql)} where b.version_id = ${versionId}`;
  return row ?? null;
}

export async function lastNumber(sql: ISql, paperId: string): Promise<PublicationNumber | null> {
  const [row] = await sql<PublicationNumber[]>`
    select major, minor from publications where paper_id = ${paperId}
    order by major desc, minor desc limit 1`;
  return row ?? null;
}

export async function clusterNameOf(sql: ISql, paperId: string): Promise<string> {
  const [row] = await sql<{ name: string }[]>`
    select c.name from clusters c join papers p on p.cluster_id = c.id where p.id = ${paperId}`;
  return row?.name ?? '';
}

export interface NewPublication extends PublicationNumber {
  readonly paperId: string;
  readonly versionId: string;
  readonly note: string | null;
  readonly front: Front;
  readonly publishedBy: string;
  readonly publishedAt: Date;
}

export async function insertPublication(sql: ISql, row: NewPublication): Promise<string> {
  const [inserted] = await sql<{ id: string }[]>`
    insert into publications (
      paper_id, version_id, major, minor, note, front, published_by, published_at
    ) values (
      ${row.paperId}, ${row.versionId}, ${row.major}, ${row.minor}, ${row.note},
      ${sql.json({ ...row.front })}, ${row.publishedBy}, ${row.publishedAt}
    ) returning id`;
  if (!inserted) throw new Error('PostgreSQL gave no id for a new publication');
  return inserted.id;
}

export const setPublished = (sql: ISql, paperId: string) => sql`
  update papers set state = 'published' where id = ${paperId}`;

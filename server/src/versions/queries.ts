import type { Document } from '@eckpunkt/document';
import type { ISql } from 'postgres';
import type { Version, VersionWithText } from './version.ts';

const columns = (sql: ISql) => sql`
  v.id, p.slug as "paperSlug", v.number, v.label, v.note, v.title, v.sha256,
  v.created_at as "createdAt",
  json_build_object('id', cb.id, 'name', cb.name) as "createdBy",
  (select number from publications where version_id = v.id order by major, minor limit 1)
    as "publicationNumber"`;

const source = (sql: ISql) => sql`
  versions v join papers p on p.id = v.paper_id join people cb on cb.id = v.created_by`;

export const versionsOf = (sql: ISql, paperId: string): Promise<Version[]> => sql<Version[]>`
  select ${columns(sql)} from ${source(sql)}
  where v.paper_id = ${paperId} order by v.number desc`;

export async function versionByNumber(
  sql: ISql,
  paperId: string,
  number: number,
): Promise<VersionWithText | null> {
  const [row] = await sql<(Version & { document: string })[]>`
    select ${columns(sql)}, v.document from ${source(sql)}
    where v.paper_id = ${paperId} and v.number = ${number}`;
  return row ? { ...row, document: JSON.parse(row.document) as Document } : null;
}

export async function nextNumber(sql: ISql, paperId: string): Promise<number> {
  const [row] = await sql<{ next: number }[]>`
    select coalesce(max(number), 0) + 1 as next from versions where paper_id = ${paperId}`;
  return row?.next ?? 1;
}

export interface NewVersion {
  readonly paperId: string;
  readonly number: number;
  readonly label: string | null;
  readonly note: string | null;
  readonly title: string;
  /** Plain text, for lists and feeds. */
  readonly abstract: string | null;
  /** Canonical JSON: the bytes that `sha256` is over. */
  readonly document: string;
  readonly sha256: string;
  readonly state: Uint8Array;
  readonly schemaVersion: number;
  readonly createdBy: string;
  readonly createdAt: Date;
}

export const insertVersion = (sql: ISql, version: NewVersion) => sql`
  insert into versions (
    paper_id, number, label, note, title, abstract, document, sha256, state, schema_version,
    created_by, created_at
  ) values (
    ${version.paperId}, ${version.number}, ${version.label}, ${version.note}, ${version.title}, ${version.abstract},
    ${version.document}, ${version.sha256}, ${version.state}, ${version.schemaVersion},
    ${version.createdBy}, ${version.createdAt}
  )`;

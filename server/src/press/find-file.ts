import type { FormatName } from '@eckpunkt/export/page';
import type { ISql } from 'postgres';

/** A file that was ordered from the press: what there is to say of it without reading its bytes. */
export type OrderedFile = ReadyFile | UnreadyFile;

export interface ReadyFile {
  readonly state: 'ready';
  readonly format: FormatName;
  readonly extension: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly size: number;
}

export interface UnreadyFile {
  readonly state: 'making' | 'failed';
  readonly format: FormatName;
  /** Why it could not be made, for the log and for the office. */
  readonly reason: string | null;
}

/** The file of a publication, or null where nobody ever ordered it. */
export async function findFile(
  sql: ISql,
  publicationId: string,
  format: string,
): Promise<OrderedFile | null> {
  const files = await findFiles(sql, publicationId);
  return files.find((file) => file.format === format) ?? null;
}

/**
 * All files of a publication that were ordered. One statement, as a file is nowhere to be seen
 * between a look at the files and a later one at the jobs.
 */
export const findFiles = (sql: ISql, publicationId: string) => sql<OrderedFile[]>`
  select
    'ready' as state, format, extension, media_type as "mediaType", sha256, size, null as reason
  from files where publication_id = ${publicationId}
  union all
  select
    case state when 'failed' then 'failed' else 'making' end, format, null, null, null, null, reason
  from press_jobs where publication_id = ${publicationId}`;

/** The bytes of a file that is ready. */
export async function readFile(
  sql: ISql,
  publicationId: string,
  format: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const [row] = await sql<{ bytes: Uint8Array<ArrayBuffer> }[]>`
    select bytes from files where publication_id = ${publicationId} and format = ${format}`;
  if (!row) throw new Error(`There is no ${format} of publication ${publicationId}`);
  return row.bytes;
}

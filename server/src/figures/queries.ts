import type { ISql } from 'postgres';
import type { Engraved } from './engraving.ts';
import type { Figure, FigureType } from './figure.ts';

const columns = (sql: ISql) => sql`
  f.sha256 as hash, f.media_type as "mediaType", f.width, f.height, f.size`;

export async function figureByHash(sql: ISql, hash: string): Promise<Figure | null> {
  const [row] = await sql<Figure[]>`select ${columns(sql)} from figures f where sha256 = ${hash}`;
  return row ?? null;
}

export async function figureOfPaper(
  sql: ISql,
  paperId: string,
  hash: string,
): Promise<Figure | null> {
  const [row] = await sql<Figure[]>`
    select ${columns(sql)} from figures f join paper_figures using (sha256)
    where paper_id = ${paperId} and sha256 = ${hash}`;
  return row ?? null;
}

/** Only if some publication of the paper shows it. */
export async function publishedFigure(
  sql: ISql,
  slug: string,
  hash: string,
): Promise<Figure | null> {
  const [row] = await sql<Figure[]>`
    select ${columns(sql)} from figures f
    where f.sha256 = ${hash} and exists (
      select from papers p
      join publications b on b.paper_id = p.id
      join version_figures v using (version_id)
      where p.slug = ${slug} and v.sha256 = f.sha256
    )`;
  return row ?? null;
}

export async function bytesOf(sql: ISql, hash: string): Promise<Uint8Array<ArrayBuffer>> {
  const [row] = await sql<{ bytes: Uint8Array<ArrayBuffer> }[]>`
    select bytes from figures where sha256 = ${hash}`;
  if (!row) throw new Error(`There is no figure ${hash}`);
  return row.bytes;
}

/** Those of the figures that are kept and may be shown by this paper. */
export async function brought(
  sql: ISql,
  paperId: string,
  hashes: readonly string[],
): Promise<readonly string[]> {
  const rows = await sql<{ hash: string }[]>`
    select sha256 as hash from paper_figures
    where paper_id = ${paperId} and sha256 = any(${[...hashes]})`;
  return rows.map(({ hash }) => hash);
}

export const insertFigure = (sql: ISql, hash: string, figure: Omit<Engraved, 'notes'>) => sql`
  insert into figures (sha256, media_type, width, height, bytes)
  values (${hash}, ${figure.mediaType}, ${figure.width}, ${figure.height}, ${figure.bytes})
  on conflict do nothing`;

export const insertPaperFigure = (
  sql: ISql,
  paperId: string,
  hash: string,
  personId: string,
) => sql`
  insert into paper_figures (paper_id, sha256, person_id)
  values (${paperId}, ${hash}, ${personId})
  on conflict do nothing`;

/** Brings figures of one paper to another. */
export const copyPaperFigures = (
  sql: ISql,
  from: string,
  to: string,
  hashes: readonly string[],
  personId: string,
) => sql`
  insert into paper_figures (paper_id, sha256, person_id)
  select ${to}, sha256, ${personId} from paper_figures
  where paper_id = ${from} and sha256 = any(${[...hashes]})
  on conflict do nothing`;

export const insertVersionFigures = (
  sql: ISql,
  versionId: string,
  hashes: readonly string[],
) => sql`
  insert into version_figures (version_id, sha256)
  select ${versionId}, unnest(${[...hashes]}::text[])`;

export interface StoredFigure {
  readonly hash: string;
  readonly mediaType: FigureType;
  readonly bytes: Uint8Array;
}

/** With their bytes, one after the other: all of a long paper would not fit into memory. */
export const figuresOfPublication = (sql: ISql, publicationId: string) =>
  sql<StoredFigure[]>`
    select f.sha256 as hash, f.media_type as "mediaType", f.bytes
    from publications b join version_figures using (version_id) join figures f using (sha256)
    where b.id = ${publicationId} order by f.sha256`.cursor(1);

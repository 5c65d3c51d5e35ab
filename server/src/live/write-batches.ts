import type { Batch, Entry } from '@eckpunkt/room';
import type { ISql } from 'postgres';
import { DRAFTS_CHANNEL, type Writer } from './drafts-channel.ts';
import { writeEntry } from './write-entry.ts';

export interface PaperBatch extends Batch {
  readonly paperId: string;
}

/** A notification holds at most 8000 bytes; a paper takes some 45 of them. */
const PAPERS_PER_NOTE = 150;

/** Appends batches in one commit. Gives the papers that had not moved on meanwhile. */
export async function writeBatches(
  sql: ISql,
  writer: Writer,
  batches: readonly PaperBatch[],
): Promise<ReadonlySet<string>> {
  const [batch] = batches;
  const [entry, ...more] = batch?.entries ?? [];
  const isSimple = batches.length === 1 && more.length === 0 && entry?.newClients.length === 0;
  if (!batch || !entry || !isSimple) return writeMany(sql, writer, batches);
  const isWritten = await writeEntry(sql, writer, batch.paperId, batch.after, entry);
  return new Set(isWritten ? [batch.paperId] : []);
}

/** All batches in one statement; of papers that have moved on nothing is written. */
async function writeMany(
  sql: ISql,
  writer: Writer,
  batches: readonly PaperBatch[],
): Promise<ReadonlySet<string>> {
  const entries = batches.flatMap(numbered);
  const rows = await sql<{ paperId: string }[]>`
    with moved as (
      ${writer.isAlone ? moveAlone(sql, batches) : moveAmongOthers(sql, batches)}
    )
    ${entries.some(({ newClients }) => newClients.length > 0) ? own(sql, entries) : sql``}
    ${writer.isAlone ? sql`` : tellOthers(sql, writer)}
    insert into draft_updates (paper_id, number, person_id, update, seal)
    select paper_id, number, person_id, update,
      draft_seal(paper_id, number, person_id, now(), update)
    from (
      select paper_id, number, person_id, decode(hex, 'hex') as update
      from unnest(
        ${list(entries, ({ paperId }) => paperId)}::text::uuid[],
        ${list(entries, ({ number }) => number)}::text::bigint[],
        ${list(entries, ({ personId }) => personId)}::text::uuid[],
        ${list(entries, ({ update }) => Buffer.from(update).toString('hex'))}::text::text[]
      ) as entry (paper_id, number, person_id, hex)
    ) as entry
    join moved using (paper_id)
    returning paper_id as "paperId" ${writer.isAlone ? sql`` : sql`, (table told) as told`}`;
  return new Set(rows.map(({ paperId }) => paperId));
}

interface NumberedEntry extends Entry {
  readonly paperId: string;
  readonly number: number;
}

const numbered = ({ paperId, after, entries }: PaperBatch): readonly NumberedEntry[] =>
  entries.map((entry, index) => ({ ...entry, paperId, number: after + index + 1 }));

/**
 * An array as PostgreSQL reads it, of ids, numbers or hexadecimal digits, which need no quotes. A
 * third less work for both sides than the same as JSON.
 */
const list = <T>(items: readonly T[], of: (item: T) => string | number) =>
  `{${items.map(of).join()}}`;

const wanted = (sql: ISql, batches: readonly PaperBatch[]) => sql`
  unnest(
    ${list(batches, ({ paperId }) => paperId)}::text::uuid[],
    ${list(batches, ({ after }) => after)}::text::bigint[],
    ${list(batches, ({ after, entries }) => after + entries.length)}::text::bigint[]
  ) as wanted (paper_id, after, head)`;

const moveAlone = (sql: ISql, batches: readonly PaperBatch[]) => sql`
  update drafts set head = wanted.head from ${wanted(sql, batches)}
  where drafts.paper_id = wanted.paper_id and drafts.head = wanted.after
  returning drafts.paper_id`;

/** Locks in the order of ids: two processes with papers in common never wait in a circle. */
const moveAmongOthers = (sql: ISql, batches: readonly PaperBatch[]) => sql`
  update drafts set head = wanted.head
  from ${wanted(sql, batches)} join (
    select paper_id, drafts.head from drafts
    where paper_id = any(${list(batches, ({ paperId }) => paperId)}::text::uuid[])
    order by paper_id for update
  ) as locked using (paper_id)
  where drafts.paper_id = wanted.paper_id and locked.head = wanted.after
  returning drafts.paper_id`;

/** Client ids that are used for the first time belong to whoever uses them. */
function own(sql: ISql, entries: readonly NumberedEntry[]) {
  const owned = entries.flatMap(({ newClients, ...entry }) =>
    newClients.map((client) => ({ ...entry, client })),
  );
  return sql`
    , owned as (
      insert into draft_clients (paper_id, client, person_id)
      select paper_id, client, person_id
      from unnest(
        ${list(owned, ({ paperId }) => paperId)}::text::uuid[],
        ${list(owned, ({ client }) => client)}::text::bigint[],
        ${list(owned, ({ personId }) => personId)}::text::uuid[]
      ) as owned (paper_id, client, person_id)
      join moved using (paper_id)
    )`;
}

/** Is to be read by the statement, or else PostgreSQL leaves it out. */
const tellOthers = (sql: ISql, writer: Writer) => sql`
  , told as (
    select count(pg_notify(${DRAFTS_CHANNEL}, ${writer.name} || papers))
    from (
      select string_agg(' ' || paper_id, '') as papers
      from (select paper_id, row_number() over () / ${PAPERS_PER_NOTE} as note from moved) as moved
      group by note
    ) as notes
  )`;

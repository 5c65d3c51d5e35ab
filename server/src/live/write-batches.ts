import type { Batch } from '@eckpunkt/room';
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
  const { entries, bytes } = pack(batches);
  const rows = await sql<{ paperId: string }[]>`
    with wanted as materialized (
      select * from jsonb_to_recordset(${sql.json(moves(batches))})
        as wanted (paper_id uuid, after bigint, head bigint)
    ), moved as (
      ${writer.isAlone ? moveAlone(sql) : moveAmongOthers(sql)}
    ), entries as materialized (
      select paper_id, number, person_id, clients,
        substring(${bytes}::bytea from first for length) as update
      from jsonb_to_recordset(${sql.json(entries)}) as entry (
        paper_id uuid, number bigint, person_id uuid, first int, length int, clients jsonb
      )
      join moved using (paper_id)
    ), written as (
      insert into draft_updates (paper_id, number, person_id, update, seal)
      select paper_id, number, person_id, update,
        draft_seal(paper_id, number, person_id, now(), update)
      from entries
    ), owned as (
      insert into draft_clients (paper_id, client, person_id)
      select paper_id, client::bigint, person_id
      from entries, jsonb_array_elements_text(clients) as client
      where clients <> '[]'
    )
    select paper_id as "paperId" from moved
    ${writer.isAlone ? sql`` : tellOthers(sql, writer)}`;
  return new Set(rows.map(({ paperId }) => paperId));
}

const moves = (batches: readonly PaperBatch[]) =>
  batches.map(({ paperId, after, entries }) => ({
    paper_id: paperId,
    after,
    head: after + entries.length,
  }));

const moveAlone = (sql: ISql) => sql`
  update drafts set head = wanted.head from wanted
  where drafts.paper_id = wanted.paper_id and drafts.head = wanted.after
  returning drafts.paper_id`;

/** Locks in the order of ids: two processes with papers in common never wait in a circle. */
const moveAmongOthers = (sql: ISql) => sql`
  update drafts set head = wanted.head
  from wanted join (
    select paper_id, drafts.head from drafts
    where paper_id in (select paper_id from wanted)
    order by paper_id for update
  ) as locked using (paper_id)
  where drafts.paper_id = wanted.paper_id and locked.head = wanted.after
  returning drafts.paper_id`;

const tellOthers = (sql: ISql, writer: Writer) => sql`
  , (
    select count(pg_notify(${DRAFTS_CHANNEL}, ${writer.name} || papers))
    from (
      select string_agg(' ' || paper_id, '') as papers
      from (select paper_id, row_number() over () / ${PAPERS_PER_NOTE} as note from moved) as moved
      group by note
    ) as notes
  ) as told`;

/** The updates of all entries behind one another, and where each of them lies. */
function pack(batches: readonly PaperBatch[]) {
  const all = batches.flatMap(({ paperId, after, entries }) =>
    entries.map((entry, index) => ({ ...entry, paperId, number: after + index + 1 })),
  );
  let first = 1;
  const entries = all.map(({ paperId, number, personId, update, newClients }) => {
    const entry = { paper_id: paperId, number, person_id: personId, first, length: update.length };
    first += update.length;
    return { ...entry, clients: [...newClients] };
  });
  return { entries, bytes: Buffer.concat(all.map(({ update }) => update)) };
}

import { compact } from '@eckpunkt/room';
import type { ISql, Sql } from 'postgres';
import { spansOf, type DatedEntry } from './spans.ts';

interface Taken {
  readonly snapshotHead: number;
  readonly snapshot: Uint8Array | null;
  readonly entries: readonly DatedEntry[];
}

/** What a compaction came to; null when there was nothing to do, or somebody else has done it. */
export interface CompactedDraft {
  readonly head: number;
  readonly snapshot: Uint8Array;
}

/**
 * Replaces the entries of a draft up to a number by what they come to. One transaction puts the
 * snapshot in place and deletes exactly the entries that are in it, and only on top of the snapshot
 * that it began from: killed at any point nothing has happened, and of two at once one does nothing.
 * To read a thousand entries takes its time, too: a host with threads does all of it in another one.
 */
export async function compactDraft(
  sql: Sql,
  paperId: string,
  upTo: number,
): Promise<CompactedDraft | null> {
  const taken = await take(sql, paperId, upTo);
  if (taken.entries.at(-1)?.number !== upTo) return null;
  const compaction = compact(taken.snapshot, taken.entries);
  if (compaction.kind === 'broken')
    throw new Error(`entry ${compaction.number} of ${paperId}: ${compaction.reason}`);
  const { snapshot } = compaction;
  const isDone = await sql.begin((tx) => replace(tx, paperId, upTo, taken, snapshot));
  return isDone ? { head: upTo, snapshot } : null;
}

async function take(sql: Sql, paperId: string, upTo: number): Promise<Taken> {
  return sql.begin('isolation level repeatable read read only', async (tx) => {
    const [snapshot] = await tx<{ head: string; state: Uint8Array }[]>`
      select head, state from draft_snapshots where paper_id = ${paperId}`;
    const rows = await tx<(Omit<DatedEntry, 'number'> & { number: string })[]>`
      select number, person_id as "personId", update, at from draft_updates
      where paper_id = ${paperId} and number <= ${upTo}
      order by number`;
    return {
      snapshotHead: Number(snapshot?.head ?? 0),
      snapshot: snapshot?.state ?? null,
      entries: rows.map((row) => ({ ...row, number: Number(row.number), newClients: [] })),
    };
  });
}

async function replace(
  sql: ISql,
  paperId: string,
  head: number,
  { snapshotHead, entries }: Taken,
  snapshot: Uint8Array,
): Promise<boolean> {
  const placed = await sql`
    insert into draft_snapshots (paper_id, head, state, sha256)
    select ${paperId}, ${head}, state, sha256(state) from (select ${snapshot}::bytea as state) as new
    on conflict (paper_id) do update
    set head = excluded.head, state = excluded.state, sha256 = excluded.sha256, made_at = now()
    where draft_snapshots.head = ${snapshotHead}
    returning head`;
  if (placed.length === 0) return false;
  const deleted = await sql`
    delete from draft_updates where paper_id = ${paperId} and number <= ${head}`;
  if (deleted.count !== entries.length) throw new Error(`entries of ${paperId} have changed`);
  await keepSpans(sql, paperId, entries);
  return true;
}

const keepSpans = (sql: ISql, paperId: string, entries: readonly DatedEntry[]) => {
  const spans = spansOf(entries).map((span) => ({
    ...span,
    since: span.since.toISOString(),
    until: span.until.toISOString(),
  }));
  return sql`
    insert into draft_spans (paper_id, client, from_clock, to_clock, person_id, since, until)
    select ${paperId}, client, "from", "to", "personId", since, until
    from jsonb_to_recordset(${sql.json(spans)}) as span (
      client bigint, "from" bigint, "to" bigint, "personId" uuid,
      since timestamptz, until timestamptz
    )`;
};

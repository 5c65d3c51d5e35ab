import type { Entry } from '@eckpunkt/room';
import type { ISql } from 'postgres';
import { DRAFTS_CHANNEL, type Writer } from './drafts-channel.ts';

/**
 * One entry of one paper, which is what most commits are: a third of the work of the statement
 * that does the same for all cases. False when the draft has moved on meanwhile.
 */
export async function writeEntry(
  sql: ISql,
  writer: Writer,
  paperId: string,
  after: number,
  { personId, update }: Entry,
): Promise<boolean> {
  const rows = await sql`
    with moved as (
      update drafts set head = head + 1 where paper_id = ${paperId} and head = ${after}
      returning head
    )
    insert into draft_updates (paper_id, number, person_id, update, seal)
    select ${paperId}::uuid, head, ${personId}::uuid, ${update}::bytea,
      draft_seal(${paperId}::uuid, head, ${personId}::uuid, now(), ${update}::bytea)
    from moved
    returning case when not ${writer.isAlone}
      then pg_notify(${DRAFTS_CHANNEL}, ${`${writer.name} ${paperId}`})::text
    end`;
  return rows.length === 1;
}

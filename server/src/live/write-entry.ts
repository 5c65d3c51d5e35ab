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
  const { count } = await sql`
    with moved as (
      update drafts set head = head + 1 where paper_id = ${paperId} and head = ${after}
      returning paper_id, head
    )
    insert into draft_updates (paper_id, number, person_id, update, seal)
    select paper_id, head, person_id, update,
      draft_seal(paper_id, head, person_id, now(), update)
    from moved, (values (${personId}::uuid, ${update}::bytea)) as entry (person_id, update)
    ${writer.isAlone ? sql`` : tellOthers(sql, writer, paperId)}`;
  return count === 1;
}

const tellOthers = (sql: ISql, writer: Writer, paperId: string) => sql`
  returning pg_notify(${DRAFTS_CHANNEL}, ${`${writer.name} ${paperId}`})`;

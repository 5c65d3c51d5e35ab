import { clientsIn } from '@eckpunkt/room';
import type { ISql } from 'postgres';

/**
 * Puts the first content into a new paper's log, within the transaction that makes the paper: a
 * draft that clients filled themselves would get one beginning from each of them.
 */
export async function seedDraft(
  sql: ISql,
  paperId: string,
  personId: string,
  update: Uint8Array,
): Promise<void> {
  await sql`insert into drafts (paper_id, head) values (${paperId}, 1)`;
  await sql`
    insert into draft_updates (paper_id, number, person_id, update, seal)
    select ${paperId}, 1, ${personId}, content,
      draft_seal(${paperId}, 1, ${personId}, now(), content)
    from (select ${update}::bytea as content) as first`;
  await sql`
    insert into draft_clients (paper_id, client, person_id)
    select ${paperId}, client::bigint, ${personId}
    from jsonb_array_elements_text(${sql.json([...clientsIn(update)])}) as client`;
}

import type { ISql } from 'postgres';
import type { Entrant } from '../live/admission.ts';
import type { RightsScope } from '../live/rights.ts';

/** Writes down that somebody is at a paper, so that whoever changes his rights finds the object. */
export async function takeSeat(sql: ISql, { paperId, sessionId, personId }: Entrant) {
  await sql`
    insert into live_seats (paper_id, session_id, person_id)
    values (${paperId}, ${sessionId}, ${personId})
    on conflict (paper_id, session_id) do update set seen_at = now()`;
}

/** Forgets those who have left; whoever is coming in this minute is not seen by the object yet. */
export async function clearSeats(sql: ISql, paperId: string, present: readonly Entrant[]) {
  const sessionIds = present.map(({ sessionId }) => sessionId);
  await sql`
    delete from live_seats
    where paper_id = ${paperId} and seen_at < now() - interval '1 minute'
      and session_id not in (select jsonb_array_elements_text(${sql.json(sessionIds)}))`;
}

/** The papers at which somebody in this scope may be right now. */
export async function papersInScope(sql: ISql, scope: RightsScope): Promise<readonly string[]> {
  const { personId = null, sessionId = null, groupId = null, paperId = null } = scope;
  const rows = await sql<{ paperId: string }[]>`
    select distinct s.paper_id as "paperId"
    from live_seats s join papers p on p.id = s.paper_id
    where (${personId}::uuid is null or s.person_id = ${personId})
      and (${sessionId}::text is null or s.session_id = ${sessionId})
      and (${groupId}::uuid is null or p.group_id = ${groupId})
      and (${paperId}::uuid is null or p.id = ${paperId})`;
  return rows.map((row) => row.paperId);
}

import type { ISql } from 'postgres';
import type { PaperState, Standing } from '../papers/paper.ts';
import type { LiveStanding } from './policy.ts';

/** A session at a paper. */
export interface Place {
  readonly paperId: string;
  readonly sessionId: string;
}

interface StandingRow {
  readonly signedIn: boolean;
  readonly personId: string | null;
  readonly name: string | null;
  readonly state: PaperState | null;
  readonly office: boolean | null;
  readonly role: Standing['role'];
  readonly invited: boolean;
}

const toStanding = ({
  signedIn,
  personId,
  name,
  state,
  office,
  role,
  invited,
}: StandingRow): LiveStanding => ({
  signedIn,
  personId: personId ?? '',
  name: name ?? '',
  paper: state && { state, standing: { office: office === true, role, invited } },
});

/** The standing of each place, in their order. */
export async function standingsAt(sql: ISql, places: readonly Place[]): Promise<LiveStanding[]> {
  const numbered = places.map(({ paperId, sessionId }, number) => ({ number, paperId, sessionId }));
  const rows = await sql<StandingRow[]>`
    select
      coalesce(s.expires_at > now() and h.disabled_at is null, false) as "signedIn",
      h.id as "personId", h.name, p.state, h.office, m.role, g.person_id is not null as invited
    from jsonb_to_recordset(${sql.json(numbered)})
      as place (number int, "paperId" uuid, "sessionId" text)
    left join sessions s on s.id = place."sessionId"
    left join people h on h.id = s.person_id
    left join papers p on p.id = place."paperId" and p.cluster_id = h.cluster_id
    left join memberships m on m.group_id = p.group_id and m.person_id = h.id
    left join paper_guests g on g.paper_id = p.id and g.person_id = h.id
    order by place.number`;
  return rows.map(toStanding);
}

const NOBODY: LiveStanding = { signedIn: false, personId: '', name: '', paper: null };

/** The same for one. */
export async function standingAt(sql: ISql, place: Place): Promise<LiveStanding> {
  const [standing = NOBODY] = await standingsAt(sql, [place]);
  return standing;
}

/** Of these papers, those that a group leads. */
export async function papersLedBy(sql: ISql, groupId: string, paperIds: readonly string[]) {
  const rows = await sql<{ id: string }[]>`
    select id from papers where group_id = ${groupId} and id in ${sql(paperIds)}`;
  return new Set(rows.map(({ id }) => id));
}

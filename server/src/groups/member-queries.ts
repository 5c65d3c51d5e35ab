import type { ISql } from 'postgres';
import { type GroupKind, type Role, roles } from './group.ts';

export interface Member {
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly organisation: string | null;
    readonly email: string;
  };
  readonly role: Role;
  readonly since: Date;
}

/** Who is in a group: the chairs first, then by name. */
export const membersOf = (sql: ISql, groupId: string): Promise<readonly Member[]> => sql<Member[]>`
  select m.role, m.created_at as since, json_build_object(
    'id', p.id, 'name', p.name, 'organisation', p.organisation, 'email', p.email
  ) as person
  from memberships m join people p on p.id = m.person_id
  where m.group_id = ${groupId} and p.disabled_at is null
  order by array_position(array['chair', 'member', 'guest'], m.role),
    p.name collate "de-x-icu", p.id`;

/** Somebody from outside who reads one paper of a group. */
export interface PaperGuest extends Omit<Member, 'role'> {
  readonly paper: { readonly id: string; readonly title: string };
}

export const paperGuestsOf = (sql: ISql, groupId: string): Promise<readonly PaperGuest[]> => sql<
  PaperGuest[]
>`
  select g.created_at as since, json_build_object('id', pa.id, 'title', pa.title) as paper,
    json_build_object(
      'id', p.id, 'name', p.name, 'organisation', p.organisation, 'email', p.email
    ) as person
  from paper_guests g
  join papers pa on pa.id = g.paper_id
  join people p on p.id = g.person_id
  where pa.group_id = ${groupId} and p.disabled_at is null
  order by p.name collate "de-x-icu", pa.title collate "de-x-icu", pa.id`;

export interface Membership {
  readonly group: { readonly id: string; readonly name: string; readonly kind: GroupKind };
  readonly role: Role;
}

export const selectMemberships = (
  sql: ISql,
  personId: string,
): Promise<readonly Membership[]> => sql<Membership[]>`
  select m.role, json_build_object('id', g.id, 'name', g.name, 'kind', g.kind) as "group"
  from memberships m join groups g on g.id = m.group_id
  where m.person_id = ${personId}
  order by g.name collate "de-x-icu", g.id`;

/** Makes somebody a member, or raises his role; a role that he has already is never lowered. */
export async function raiseRole(sql: ISql, groupId: string, personId: string, role: Role) {
  await sql`
    insert into memberships as m (group_id, person_id, role)
    values (${groupId}, ${personId}, ${role})
    on conflict (group_id, person_id) do update set role = excluded.role
    where array_position(${[...roles]}::text[], excluded.role)
      > array_position(${[...roles]}::text[], m.role)`;
}

/** Gives false where he is no member. */
export async function updateRole(sql: ISql, groupId: string, personId: string, role: Role) {
  const rows = await sql`
    update memberships set role = ${role}
    where group_id = ${groupId} and person_id = ${personId} returning role`;
  return rows.length === 1;
}

/** Gives the removed person's address; null where he had no part in the group. */
export async function deleteMember(sql: ISql, groupId: string, personId: string) {
  const [row] = await sql<{ email: string | null }[]>`
    with member as (
      delete from memberships where group_id = ${groupId} and person_id = ${personId}
      returning person_id
    ), guest as (
      delete from paper_guests g using papers p
      where g.person_id = ${personId} and p.id = g.paper_id and p.group_id = ${groupId}
      returning g.person_id
    )
    select email from people
    where id in (select person_id from member union select person_id from guest)`;
  return row?.email ?? null;
}

export async function addPaperGuest(sql: ISql, paperId: string, personId: string) {
  await sql`
    insert into paper_guests (paper_id, person_id) values (${paperId}, ${personId})
    on conflict do nothing`;
}

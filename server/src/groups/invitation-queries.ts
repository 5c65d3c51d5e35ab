import type { ISql } from 'postgres';
import type { Who } from '../http/who.ts';
import type { GroupKind, Role } from './group.ts';

export interface Invitation {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  /** The one paper that a guest is invited to. */
  readonly paper: { readonly id: string; readonly title: string } | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** An invitation with what its mail, and whoever holds its link, is told. */
export interface FullInvitation extends Invitation {
  readonly clusterId: string;
  readonly groupId: string;
  readonly group: { readonly name: string; readonly kind: GroupKind };
  readonly cluster: { readonly name: string; readonly language: Who['language'] };
  readonly invitedBy: { readonly name: string };
  /** The language of the invited person's account, where there is one. */
  readonly accountLanguage: Who['language'] | null;
  readonly acceptedAt: Date | null;
}

const invitations = (sql: ISql) => sql`
  select i.id, i.email, i.name, i.role, i.created_at as "createdAt", i.expires_at as "expiresAt",
    case when pa.id is not null then json_build_object('id', pa.id, 'title', pa.title) end as paper,
    i.cluster_id as "clusterId", i.group_id as "groupId", i.accepted_at as "acceptedAt",
    json_build_object('name', g.name, 'kind', g.kind) as "group",
    json_build_object('name', c.name, 'language', c.language) as cluster,
    json_build_object('name', b.name) as "invitedBy",
    a.language as "accountLanguage"
  from invitations i
  join groups g on g.id = i.group_id
  join clusters c on c.id = i.cluster_id
  join people b on b.id = i.invited_by
  left join papers pa on pa.id = i.paper_id
  left join people a on a.email = i.email`;

/** Those that nobody has accepted yet, also those that have expired: they can be sent again. */
export const openInvitationsOf = (
  sql: ISql,
  groupId: string,
): Promise<readonly FullInvitation[]> => sql<FullInvitation[]>`
  ${invitations(sql)} where i.group_id = ${groupId} and i.accepted_at is null
  order by i.created_at desc, i.id`;

export async function invitationByToken(
  sql: ISql,
  tokenHash: string,
): Promise<FullInvitation | null> {
  const [row] = await sql<FullInvitation[]>`
    ${invitations(sql)} where i.token_hash = ${tokenHash}`;
  return row ?? null;
}

/** An invitation that is still open, held until the transaction ends. */
export async function lockOpenInvitation(
  sql: ISql,
  groupId: string,
  id: string,
): Promise<FullInvitation | null> {
  const [row] = await sql<FullInvitation[]>`
    ${invitations(sql)}
    where i.id = ${id} and i.group_id = ${groupId} and i.accepted_at is null for update of i`;
  return row ?? null;
}

export interface NewInvitation {
  readonly clusterId: string;
  readonly groupId: string;
  readonly paperId: string | null;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly invitedBy: string;
  readonly tokenHash: string;
  readonly at: Date;
  readonly expiresAt: Date;
}

export async function insertInvitation(sql: ISql, given: NewInvitation) {
  await sql`
    insert into invitations (
      cluster_id, group_id, paper_id, email, name, role, token_hash, invited_by,
      created_at, expires_at
    ) values (
      ${given.clusterId}, ${given.groupId}, ${given.paperId}, ${given.email}, ${given.name},
      ${given.role}, ${given.tokenHash}, ${given.invitedBy}, ${given.at}, ${given.expiresAt}
    )`;
}

export async function renewInvitation(
  sql: ISql,
  id: string,
  { tokenHash, expiresAt }: Pick<NewInvitation, 'tokenHash' | 'expiresAt'>,
) {
  await sql`
    update invitations set token_hash = ${tokenHash}, expires_at = ${expiresAt}
    where id = ${id}`;
}

export async function deleteInvitation(sql: ISql, id: string) {
  await sql`delete from invitations where id = ${id}`;
}

/** The open invitations of an address to a group; with `paperId` only those to that paper. */
export async function deleteOpenInvitations(
  sql: ISql,
  groupId: string,
  email: string,
  paperId?: string | null,
): Promise<readonly string[]> {
  const rows = await sql<{ id: string }[]>`
    delete from invitations
    where group_id = ${groupId} and email = ${email} and accepted_at is null
      ${paperId === undefined ? sql`` : sql`and paper_id is not distinct from ${paperId}`}
    returning id`;
  return rows.map((row) => row.id);
}

/** Uses an invitation up; of two who try at once only one is told true. */
export async function useInvitation(
  sql: ISql,
  id: string,
  tokenHash: string,
  at: Date,
): Promise<boolean> {
  const rows = await sql`
    update invitations set accepted_at = ${at}
    where id = ${id} and token_hash = ${tokenHash} and accepted_at is null and expires_at > ${at}
    returning id`;
  return rows.length === 1;
}

export async function noteAcceptedBy(sql: ISql, id: string, personId: string) {
  await sql`update invitations set accepted_by = ${personId} where id = ${id}`;
}

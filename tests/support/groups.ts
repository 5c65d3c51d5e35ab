import type { Sql } from 'postgres';
import type { Role } from '../../server/src/groups/group.ts';
import { PASSWORD, setUpOffice, type TestApp } from './app.ts';
import type { Answer, Visitor } from './visitor.ts';

/** The token in the newest mail to an address that waits in the outbox. */
export async function linkTo(sql: Sql, email: string): Promise<string> {
  const [mail] = await sql<{ text: string }[]>`
    select text from mails where to_address = ${email} order by created_at desc, id limit 1`;
  const token = /\/app\/invitation\?token=([\w-]+)/.exec(mail?.text ?? '')?.[1];
  if (!token) throw new Error(`No invitation was sent to ${email}`);
  return token;
}

/** Invites somebody new into a group, and accepts in a browser of his own. */
export async function joinAs(
  t: TestApp,
  inviter: Visitor,
  groupId: string,
  role: Role,
  email = `${role}-${crypto.randomUUID()}@example.org`,
): Promise<Visitor> {
  await inviter.post(`/api/groups/${groupId}/invitations`, { email, name: 'Neu Hier', role });
  const visitor = t.visitor();
  const token = await linkTo(t.sql, email);
  const answer = await visitor.post('/api/invitations/accept', { token, password: PASSWORD });
  if (answer.status !== 201) throw new Error(answer.text);
  return visitor;
}

/** A group of a cluster that has just been set up, and what happens around its invitations. */
export interface AGroup {
  readonly id: string;
  readonly office: Visitor;
  invite(body: object, inviter?: Visitor): Promise<Answer>;
  look(token: string): Promise<Answer>;
  accept(token: string, body?: object, visitor?: Visitor): Promise<Answer>;
  /** Address and role of everybody in it. */
  members(): Promise<readonly (readonly [string, string])[]>;
  openInvitations(): Promise<readonly object[]>;
}

export async function aGroup(t: TestApp): Promise<AGroup> {
  const office = await setUpOffice(t);
  const body = { name: 'AG Daten', kind: 'working_group' };
  const id: string = (await office.post('/api/groups', body)).json.id;
  const described = async () => (await office.get(`/api/groups/${id}`)).json;
  const acceptance = { name: 'Moritz Neu', password: PASSWORD };
  return {
    id,
    office,
    invite: (wish, inviter = office) => inviter.post(`/api/groups/${id}/invitations`, wish),
    look: (token) => t.visitor().post('/api/invitations/look', { token }),
    accept: (token, more = {}, visitor = t.visitor()) =>
      visitor.post('/api/invitations/accept', { token, ...acceptance, ...more }),
    members: async () => (await described()).members.map(addressAndRole),
    openInvitations: async () => (await described()).invitations,
  };
}

const addressAndRole = ({ person, role }: { person: { email: string }; role: Role }) =>
  [person.email, role] as const;

/** A group of another cluster, which the API can only reach by mistake. */
export async function foreignGroup(sql: Sql): Promise<string> {
  const [group] = await sql<{ id: string }[]>`
    with cluster as (insert into clusters (name) values ('Anderes Cluster') returning id)
    insert into groups (cluster_id, kind, name)
    select id, 'working_group', 'Fremde AG' from cluster returning id`;
  if (!group) throw new Error('No group was made');
  return group.id;
}

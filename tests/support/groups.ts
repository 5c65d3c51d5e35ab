import type { Sql } from 'postgres';
import type { Role } from '../../server/src/groups/group.ts';
import { PASSWORD, type TestApp } from './app.ts';
import type { Visitor } from './visitor.ts';

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

/** A group of another cluster, which the API can only reach by mistake. */
export async function foreignGroup(sql: Sql): Promise<string> {
  const [group] = await sql<{ id: string }[]>`
    with cluster as (insert into clusters (name) values ('Anderes Cluster') returning id)
    insert into groups (cluster_id, kind, name)
    select id, 'working_group', 'Fremde AG' from cluster returning id`;
  if (!group) throw new Error('No group was made');
  return group.id;
}

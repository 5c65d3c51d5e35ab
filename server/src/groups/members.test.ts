import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PASSWORD, setUpOffice, startApp, type TestApp } from '../../../tests/support/app.ts';
import type { Visitor } from '../../../tests/support/visitor.ts';
import { joinAs, linkTo } from '../../../tests/support/groups.ts';

let t: TestApp;
let office: Visitor;
let group: string;

beforeEach(async () => {
  t = await startApp();
  office = await setUpOffice(t);
  const body = { name: 'AG Daten', kind: 'working_group' };
  group = (await office.post('/api/groups', body)).json.id;
});
afterEach(() => t.close());

const UNKNOWN = '00000000-0000-4000-8000-000000000000';
const idOf = async (visitor: Visitor) => (await visitor.get('/api/me')).json.person.id as string;
const memberPath = (personId: string) => `/api/groups/${group}/members/${personId}`;

async function rightsHeard() {
  const heard: unknown[] = [];
  await t.sql.listen('rights', (payload) => heard.push(JSON.parse(payload)));
  return heard;
}

/** A paper of the group, by SQL: this slice only cares that it is there. */
async function makePaper(slug: string, groupId = group): Promise<string> {
  const [paper] = await t.sql<{ id: string }[]>`
    insert into papers (cluster_id, group_id, type, title, language, slug, created_by)
    select g.cluster_id, g.id, 'statement', ${slug}, 'de', ${slug}, p.id
    from groups g, people p where g.id = ${groupId} and p.office returning id`;
  return paper?.id ?? '';
}

test('chairs come first in the list, then members, then guests, each by name', async () => {
  for (const role of ['guest', 'member', 'chair'] as const) await joinAs(t, office, group, role);
  const { members } = (await office.get(`/api/groups/${group}`)).json;
  expect(members.map((member: { role: string }) => member.role)).toEqual([
    'chair',
    'member',
    'guest',
  ]);
  expect(Object.keys(members[0].person)).toEqual(['id', 'name', 'organisation', 'email']);
  expect(Date.parse(members[0].since)).toBeGreaterThan(0);
});

test('a chair gives roles, higher and lower, and live rooms hear of it', async () => {
  const chair = await joinAs(t, office, group, 'chair');
  const member = await joinAs(t, office, group, 'member');
  const personId = await idOf(member);
  const heard = await rightsHeard();
  const scope = { personId, groupId: group };
  expect((await chair.patch(memberPath(personId), { role: 'chair' })).status).toBe(204);
  expect((await chair.patch(memberPath(personId), { role: 'guest' })).status).toBe(204);
  expect((await member.get('/api/me')).json.memberships[0].role).toBe('guest');
  await vi.waitFor(() => expect(heard).toEqual([scope, scope]));
});

test('a member changes nobody, himself neither', async () => {
  const member = await joinAs(t, office, group, 'member');
  const personId = await idOf(member);
  expect((await member.patch(memberPath(personId), { role: 'chair' })).status).toBe(403);
  expect((await member.delete(memberPath(personId))).status).toBe(403);
  expect((await office.patch(memberPath(personId), { role: 'king' })).status).toBe(400);
});

test('a removed member sees the group no more, and live rooms hear of it', async () => {
  const chair = await joinAs(t, office, group, 'chair');
  const member = await joinAs(t, office, group, 'member');
  const personId = await idOf(member);
  const heard = await rightsHeard();
  expect((await chair.delete(memberPath(personId))).status).toBe(204);
  expect((await member.get(`/api/groups/${group}`)).status).toBe(404);
  expect((await member.get('/api/me')).json.memberships).toEqual([]);
  await vi.waitFor(() => expect(heard).toEqual([{ personId, groupId: group }]));
  expect((await chair.delete(memberPath(personId))).status).toBe(404);
});

test('the last chair may go: the office remains', async () => {
  const chair = await joinAs(t, office, group, 'chair');
  expect((await chair.delete(memberPath(await idOf(chair)))).status).toBe(204);
  expect((await office.get(`/api/groups/${group}`)).json.members).toEqual([]);
});

test('a removed person does not come back through a link that was still open', async () => {
  const email = 'moritz@example.org';
  const member = await joinAs(t, office, group, 'member', email);
  t.later(1000);
  const invitation = { email, name: 'Moritz', role: 'chair' };
  await office.post(`/api/groups/${group}/invitations`, invitation);
  const token = await linkTo(t.sql, email);
  await office.delete(memberPath(await idOf(member)));
  const answer = await t.visitor().post('/api/invitations/accept', { token, password: PASSWORD });
  expect(answer.status).toBe(404);
});

test('who is removed from a group loses what he was invited to read in it, and only that', async () => {
  const paper = await makePaper('hier');
  const elsewhere = (await office.post('/api/groups', { name: 'AG', kind: 'lighthouse' })).json.id;
  const other = await makePaper('dort', elsewhere);
  const guest = await joinAs(t, office, group, 'guest');
  const personId = await idOf(guest);
  for (const id of [paper, other]) {
    await t.sql`insert into paper_guests (paper_id, person_id) values (${id}, ${personId})`;
  }
  await office.delete(memberPath(personId));
  const left = await t.sql`select paper_id from paper_guests`;
  expect(left.map((row) => row['paper_id'])).toEqual([other]);
});

test('a guest of one paper reads that paper, is not in the group, and can be removed', async () => {
  const paperId = await makePaper('gastpapier');
  const invitation = { email: 'gast@example.org', name: 'Gast', role: 'guest', paperId };
  const invited = await office.post(`/api/groups/${group}/invitations`, invitation);
  expect([invited.status, invited.json.paper]).toEqual([201, { id: paperId, title: 'gastpapier' }]);
  const token = await linkTo(t.sql, 'gast@example.org');
  const looked = await t.visitor().post('/api/invitations/look', { token });
  expect(looked.json.invitation.paper).toEqual({ title: 'gastpapier' });
  const guest = t.visitor();
  await guest.post('/api/invitations/accept', { token, password: PASSWORD });
  expect((await guest.get(`/api/groups/${group}`)).status).toBe(404);
  const described = (await office.get(`/api/groups/${group}`)).json;
  expect(described.members).toEqual([]);
  expect(described.guests).toMatchObject([{ paper: { id: paperId }, person: { name: 'Gast' } }]);
  expect((await office.delete(memberPath(await idOf(guest)))).status).toBe(204);
  expect(await t.sql`select from paper_guests`).toHaveLength(0);
});

test('to one paper only guests are invited, and only to a paper of this group', async () => {
  const elsewhere = (await office.post('/api/groups', { name: 'AG', kind: 'lighthouse' })).json.id;
  const invite = (body: object) =>
    office.post(`/api/groups/${group}/invitations`, {
      email: 'gast@example.org',
      name: 'Gast',
      role: 'guest',
      ...body,
    });
  const paperId = await makePaper('hier');
  expect((await invite({ role: 'member', paperId })).status).toBe(400);
  expect((await invite({ paperId: await makePaper('dort', elsewhere) })).status).toBe(404);
  expect((await invite({ paperId: UNKNOWN })).status).toBe(404);
  expect(await t.sql`select from mails`).toHaveLength(0);
});

test.each([UNKNOWN, 'no-id', '%00'])('the person %s is in no group', async (id) => {
  expect((await office.patch(memberPath(id), { role: 'chair' })).status).toBe(404);
  expect((await office.delete(memberPath(id))).status).toBe(404);
});

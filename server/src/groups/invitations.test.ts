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

const DAY = 24 * 60 * 60 * 1000;
const email = 'moritz@example.org';
const moritz = { email, name: 'Moritz Neu', role: 'member' };

const invite = (body: object = moritz, inviter = office) =>
  inviter.post(`/api/groups/${group}/invitations`, body);

const look = (token: string) => t.visitor().post('/api/invitations/look', { token });

const accept = (token: string, body: object = {}, visitor = t.visitor()) =>
  visitor.post('/api/invitations/accept', {
    token,
    name: 'Moritz Neu',
    password: PASSWORD,
    ...body,
  });

const members = async () =>
  (await office.get(`/api/groups/${group}`)).json.members.map(
    (member: { person: { email: string }; role: string }) => [member.person.email, member.role],
  );

const open = async () => (await office.get(`/api/groups/${group}`)).json.invitations;

test('an invitation goes out by mail; its link is in no answer and no table', async () => {
  const answer = await invite({ ...moritz, email: 'Moritz@Example.org' });
  expect(answer.status).toBe(201);
  expect(answer.json).toMatchObject({ email, name: 'Moritz Neu', role: 'member', paper: null });
  expect(Date.parse(answer.json.expiresAt) - Date.parse(answer.json.createdAt)).toBe(7 * DAY);
  const token = await linkTo(t.sql, email);
  const listed = await office.get(`/api/groups/${group}`);
  expect(listed.json.invitations).toHaveLength(1);
  const rows = JSON.stringify(await t.sql`select * from invitations`);
  for (const text of [answer.text, listed.text, rows]) expect(text).not.toContain(token);
});

test('looking tells what one is invited to, and uses nothing up', async () => {
  await invite();
  const token = await linkTo(t.sql, email);
  await look(token);
  expect((await look(token)).json.invitation).toEqual({
    group: { name: 'AG Daten', kind: 'working_group' },
    cluster: { name: 'BioCon Valley' },
    name: 'Moritz Neu',
    email,
    role: 'member',
    paper: null,
    hasAccount: false,
  });
});

test('accepting makes the account of the invited address and signs it in', async () => {
  await invite();
  const visitor = t.visitor();
  const body = { name: 'Moritz Alt', email: 'other@example.org' };
  const answer = await accept(await linkTo(t.sql, email), body, visitor);
  expect(answer.status).toBe(201);
  expect(answer.json.person).toMatchObject({ email, name: 'Moritz Alt', office: false });
  const me = await visitor.get('/api/me');
  expect(me.json.memberships).toEqual([
    { group: { id: group, name: 'AG Daten', kind: 'working_group' }, role: 'member' },
  ]);
  expect(me.json.may).toEqual({ createGroup: false, createPaper: true });
  expect(await open()).toEqual([]);
});

test('a link works once', async () => {
  await invite();
  const token = await linkTo(t.sql, email);
  await accept(token);
  const again = await accept(token);
  expect([again.status, again.json.name]).toEqual([410, 'invitation-used']);
  expect((await look(token)).status).toBe(410);
});

test('of several who accept at the same moment one succeeds', async () => {
  await invite();
  const token = await linkTo(t.sql, email);
  const answers = await Promise.all(Array.from({ length: 4 }, () => accept(token)));
  expect(answers.map((answer) => answer.status).toSorted()).toEqual([201, 410, 410, 410]);
  expect(await t.sql`select from people where email = ${email}`).toHaveLength(1);
});

test('two invitations of one new address, accepted at once, make one account', async () => {
  await invite();
  const first = await linkTo(t.sql, email);
  const body = { name: 'AG Recht', kind: 'working_group' };
  const other = (await office.post('/api/groups', body)).json.id;
  t.later(1000);
  await office.post(`/api/groups/${other}/invitations`, moritz);
  const second = await linkTo(t.sql, email);
  const answers = await Promise.all([accept(first), accept(second)]);
  const [loser] = answers.filter((answer) => answer.status !== 201);
  if (loser) expect([loser.status, loser.json.name]).toEqual([409, 'email-taken']);
  // Whoever came second still has a working link, and an account to prove.
  await accept(first);
  await accept(second);
  expect(await t.sql`select from people where email = ${email}`).toHaveLength(1);
  expect(await t.sql`select from memberships`).toHaveLength(2);
});

test('after seven days the link is dead; sent again it lives', async () => {
  const { id } = (await invite()).json;
  const token = await linkTo(t.sql, email);
  t.later(7 * DAY);
  const late = await accept(token);
  expect([late.status, late.json.name]).toEqual([410, 'invitation-expired']);
  expect(await open()).toHaveLength(1);
  const sent = await office.post(`/api/groups/${group}/invitations/${id}/mail`);
  expect([sent.status, sent.text]).toEqual([202, '']);
  expect((await accept(token)).status).toBe(404);
  expect((await accept(await linkTo(t.sql, email))).status).toBe(201);
});

test('a withdrawn invitation is gone, and its waiting mail with it', async () => {
  const { id } = (await invite()).json;
  const token = await linkTo(t.sql, email);
  expect((await office.delete(`/api/groups/${group}/invitations/${id}`)).status).toBe(204);
  expect((await accept(token)).json.name).toBe('not-found');
  expect(await t.sql`select from mails`).toHaveLength(0);
  expect((await office.delete(`/api/groups/${group}/invitations/${id}`)).status).toBe(404);
});

test('an accepted invitation can be neither withdrawn nor sent again', async () => {
  const { id } = (await invite()).json;
  await accept(await linkTo(t.sql, email));
  expect((await office.delete(`/api/groups/${group}/invitations/${id}`)).status).toBe(404);
  expect((await office.post(`/api/groups/${group}/invitations/${id}/mail`)).status).toBe(404);
});

test('being invited again leaves one link: the newest', async () => {
  await invite();
  const first = await linkTo(t.sql, email);
  t.later(1000);
  await invite({ ...moritz, role: 'chair' });
  expect(await open()).toHaveLength(1);
  expect(await t.sql`select from mails`).toHaveLength(1);
  expect((await look(first)).status).toBe(404);
  await accept(await linkTo(t.sql, email));
  expect(await members()).toEqual([[email, 'chair']]);
});

test('who has an account proves it with his password, and keeps his name', async () => {
  await joinAs(t, office, group, 'member', email);
  const body = { name: 'AG Recht', kind: 'working_group' };
  const other = (await office.post('/api/groups', body)).json.id;
  await office.post(`/api/groups/${other}/invitations`, { ...moritz, role: 'chair' });
  const token = await linkTo(t.sql, email);
  expect((await look(token)).json.invitation.hasAccount).toBe(true);
  const wrong = await accept(token, { password: 'another password' });
  expect([wrong.status, wrong.json.name]).toEqual([401, 'wrong-credentials']);
  const answer = await accept(token, { name: 'Somebody Else' });
  expect([answer.status, answer.json.person.name]).toEqual([201, 'Neu Hier']);
});

test('a link is no way to guess the password of an account', async () => {
  await joinAs(t, office, group, 'member', email);
  await invite();
  const token = await linkTo(t.sql, email);
  for (let n = 0; n < 10; n += 1) await accept(token, { password: 'a guess' });
  expect((await accept(token)).status).toBe(429);
});

test('an invitation only ever raises a role', async () => {
  await joinAs(t, office, group, 'member', email);
  for (const [role, then] of [
    ['guest', 'member'],
    ['chair', 'chair'],
    ['member', 'chair'],
  ]) {
    t.later(1000);
    await invite({ ...moritz, role });
    expect((await accept(await linkTo(t.sql, email))).status).toBe(201);
    expect(await members()).toEqual([[email, then]]);
  }
});

test("somebody else's link is refused to whoever is signed in, and stays unused", async () => {
  const other = await joinAs(t, office, group, 'member');
  await invite();
  const token = await linkTo(t.sql, email);
  const answer = await accept(token, {}, other);
  expect([answer.status, answer.json.name]).toEqual([403, 'invitation-foreign']);
  expect((await accept(token)).status).toBe(201);
});

test('an account of another cluster is not carried over', async () => {
  await t.sql`
    with c as (insert into clusters (name) values ('Anderes') returning id)
    insert into people (cluster_id, email, name, password_hash)
    select c.id, ${email}, 'Moritz', p.password_hash from c, people p`;
  expect((await invite()).status).toBe(201);
  const answer = await accept(await linkTo(t.sql, email));
  expect([answer.status, answer.json.name]).toEqual([409, 'other-cluster']);
  expect(await members()).toEqual([]);
});

test('a disabled account does not come back by an invitation', async () => {
  await joinAs(t, office, group, 'member', email);
  await t.sql`update people set disabled_at = now() where email = ${email}`;
  await invite();
  expect((await accept(await linkTo(t.sql, email))).json.name).toBe('wrong-credentials');
});

test('a short password does not use the link up', async () => {
  await invite();
  const token = await linkTo(t.sql, email);
  const answer = await accept(token, { password: 'kurz' });
  expect([answer.status, answer.json.fields[0].path]).toEqual([400, 'password']);
  expect((await accept(token)).status).toBe(201);
});

test('a chair invites; a member and a guest may not; a stranger sees no group', async () => {
  const chair = await joinAs(t, office, group, 'chair');
  const member = await joinAs(t, office, group, 'member');
  const guest = await joinAs(t, office, group, 'guest');
  expect((await invite(moritz, chair)).status).toBe(201);
  expect((await invite(moritz, member)).status).toBe(403);
  expect((await invite(moritz, guest)).status).toBe(403);
  expect((await invite(moritz, t.visitor())).status).toBe(401);
  expect((await member.get(`/api/groups/${group}`)).json.invitations).toEqual([]);
});

test('the live rooms hear of a new role', async () => {
  const heard: unknown[] = [];
  await t.sql.listen('rights', (payload) => heard.push(JSON.parse(payload)));
  await invite();
  const answer = await accept(await linkTo(t.sql, email));
  const personId = answer.json.person.id;
  await vi.waitFor(() => expect(heard).toEqual([{ personId, groupId: group }]));
});

test('a mail is in the language of the account, or of the cluster', async () => {
  const member = await joinAs(t, office, group, 'guest', email);
  await member.patch('/api/me', { language: 'en' });
  t.later(1000);
  await invite();
  await invite({ ...moritz, email: 'neu@example.org' });
  const mails = await t.sql<{ subject: string; html: string }[]>`
    select subject, html from mails 
    where created_at > now() order by to_address`;
  expect(mails.map((mail) => mail.subject)).toEqual([
    'Invitation: AG Daten',
    'Einladung: AG Daten',
  ]);
  expect(mails.map((mail) => /<html lang="(..)">/.exec(mail.html)?.[1])).toEqual(['en', 'de']);
});

test.each([
  ['no role', { ...moritz, role: 'owner' }],
  ['no address', { ...moritz, email: 'moritz' }],
  ['an address of two', { ...moritz, email: 'a@example.org,b@example.org' }],
  ['an address with a header', { ...moritz, email: 'a@example.org\r\nBcc: b@example.org' }],
  ['a name with a header', { ...moritz, name: 'M\r\nBcc: b@example.org' }],
  ['a name of 10,000 characters', { ...moritz, name: 'x'.repeat(10_000) }],
])('%s is refused, and sends nothing', async (_, body) => {
  expect((await invite(body)).status).toBe(400);
  expect(await t.sql`select from mails`).toHaveLength(0);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startApp, type TestApp } from '../../../tests/support/app.ts';
import { aGroup, type AGroup, joinAs, linkTo } from '../../../tests/support/groups.ts';
import type { Visitor } from '../../../tests/support/visitor.ts';

let t: TestApp;
let g: AGroup;

beforeEach(async () => {
  t = await startApp();
  g = await aGroup(t);
});
afterEach(() => t.close());

const email = 'moritz@example.org';
const moritz = { email, name: 'Moritz Neu', role: 'member' };
const invite = (body: object = moritz, inviter = g.office) => g.invite(body, inviter);
const accept = (token: string, body?: object, visitor?: Visitor) => g.accept(token, body, visitor);

test('looking tells what one is invited to, and uses nothing up', async () => {
  await invite();
  const token = await linkTo(t.sql, email);
  await g.look(token);
  expect((await g.look(token)).json.invitation).toEqual({
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
    { group: { id: g.id, name: 'AG Daten', kind: 'working_group' }, role: 'member' },
  ]);
  expect(me.json.may).toEqual({ createGroup: false, createPaper: true });
  expect(await g.openInvitations()).toEqual([]);
});

test('a link works once', async () => {
  await invite();
  const token = await linkTo(t.sql, email);
  await accept(token);
  const again = await accept(token);
  expect([again.status, again.json.name]).toEqual([410, 'invitation-used']);
  expect((await g.look(token)).status).toBe(410);
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
  const other = (await g.office.post('/api/groups', body)).json.id;
  t.later(1000);
  await g.office.post(`/api/groups/${other}/invitations`, moritz);
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

test('who has an account proves it with his password, and keeps his name', async () => {
  await joinAs(t, g.office, g.id, 'member', email);
  const body = { name: 'AG Recht', kind: 'working_group' };
  const other = (await g.office.post('/api/groups', body)).json.id;
  await g.office.post(`/api/groups/${other}/invitations`, { ...moritz, role: 'chair' });
  const token = await linkTo(t.sql, email);
  expect((await g.look(token)).json.invitation.hasAccount).toBe(true);
  const wrong = await accept(token, { password: 'another password' });
  expect([wrong.status, wrong.json.name]).toEqual([401, 'wrong-credentials']);
  const answer = await accept(token, { name: 'Somebody Else' });
  expect([answer.status, answer.json.person.name]).toEqual([201, 'Neu Hier']);
});

test('a link is no way to guess the password of an account', async () => {
  await joinAs(t, g.office, g.id, 'member', email);
  await invite();
  const token = await linkTo(t.sql, email);
  for (let n = 0; n < 10; n += 1) await accept(token, { password: 'a guess' });
  expect((await accept(token)).status).toBe(429);
});

test('an invitation only ever raises a role', async () => {
  await joinAs(t, g.office, g.id, 'member', email);
  for (const [role, then] of [
    ['guest', 'member'],
    ['chair', 'chair'],
    ['member', 'chair'],
  ]) {
    t.later(1000);
    await invite({ ...moritz, role });
    expect((await accept(await linkTo(t.sql, email))).status).toBe(201);
    expect(await g.members()).toEqual([[email, then]]);
  }
});

test("somebody else's link is refused to whoever is signed in, and stays unused", async () => {
  const other = await joinAs(t, g.office, g.id, 'member');
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
  expect(await g.members()).toEqual([]);
});

test('a disabled account does not come back by an invitation', async () => {
  await joinAs(t, g.office, g.id, 'member', email);
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

test('the live rooms hear of a new role', async () => {
  const heard: unknown[] = [];
  await t.sql.listen('rights', (payload) => heard.push(JSON.parse(payload)));
  await invite();
  const answer = await accept(await linkTo(t.sql, email));
  const personId = answer.json.person.id;
  await vi.waitFor(() => expect(heard).toEqual([{ personId, groupId: g.id }]));
});

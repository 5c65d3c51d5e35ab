import { afterEach, beforeEach, expect, test } from 'vitest';
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

const DAY = 24 * 60 * 60 * 1000;

test('an invitation goes out by mail; its link is in no answer and no table', async () => {
  const answer = await invite({ ...moritz, email: 'Moritz@Example.org' });
  expect(answer.status).toBe(201);
  expect(answer.json).toMatchObject({ email, name: 'Moritz Neu', role: 'member', paper: null });
  expect(Date.parse(answer.json.expiresAt) - Date.parse(answer.json.createdAt)).toBe(7 * DAY);
  const token = await linkTo(t.sql, email);
  const listed = await g.office.get(`/api/groups/${g.id}`);
  expect(listed.json.invitations).toHaveLength(1);
  const rows = JSON.stringify(await t.sql`select * from invitations`);
  for (const text of [answer.text, listed.text, rows]) expect(text).not.toContain(token);
});

test('after seven days the link is dead; sent again it lives', async () => {
  const { id } = (await invite()).json;
  const token = await linkTo(t.sql, email);
  t.later(7 * DAY);
  const late = await accept(token);
  expect([late.status, late.json.name]).toEqual([410, 'invitation-expired']);
  expect(await g.openInvitations()).toHaveLength(1);
  const sent = await g.office.post(`/api/groups/${g.id}/invitations/${id}/mail`);
  expect([sent.status, sent.text]).toEqual([202, '']);
  expect((await accept(token)).status).toBe(404);
  expect((await accept(await linkTo(t.sql, email))).status).toBe(201);
});

test('a withdrawn invitation is gone, and its waiting mail with it', async () => {
  const { id } = (await invite()).json;
  const token = await linkTo(t.sql, email);
  expect((await g.office.delete(`/api/groups/${g.id}/invitations/${id}`)).status).toBe(204);
  expect((await accept(token)).json.name).toBe('not-found');
  expect(await t.sql`select from mails`).toHaveLength(0);
  expect((await g.office.delete(`/api/groups/${g.id}/invitations/${id}`)).status).toBe(404);
});

test('an accepted invitation can be neither withdrawn nor sent again', async () => {
  const { id } = (await invite()).json;
  await accept(await linkTo(t.sql, email));
  expect((await g.office.delete(`/api/groups/${g.id}/invitations/${id}`)).status).toBe(404);
  expect((await g.office.post(`/api/groups/${g.id}/invitations/${id}/mail`)).status).toBe(404);
});

test('being invited again leaves one link: the newest', async () => {
  await invite();
  const first = await linkTo(t.sql, email);
  t.later(1000);
  await invite({ ...moritz, role: 'chair' });
  expect(await g.openInvitations()).toHaveLength(1);
  expect(await t.sql`select from mails`).toHaveLength(1);
  expect((await g.look(first)).status).toBe(404);
  await accept(await linkTo(t.sql, email));
  expect(await g.members()).toEqual([[email, 'chair']]);
});

test('a chair invites; a member and a guest may not; a stranger sees no group', async () => {
  const chair = await joinAs(t, g.office, g.id, 'chair');
  const member = await joinAs(t, g.office, g.id, 'member');
  const guest = await joinAs(t, g.office, g.id, 'guest');
  expect((await invite(moritz, chair)).status).toBe(201);
  expect((await invite(moritz, member)).status).toBe(403);
  expect((await invite(moritz, guest)).status).toBe(403);
  expect((await invite(moritz, t.visitor())).status).toBe(401);
  expect((await member.get(`/api/groups/${g.id}`)).json.invitations).toEqual([]);
});

test('a mail is in the language of the account, or of the cluster', async () => {
  const member = await joinAs(t, g.office, g.id, 'guest', email);
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

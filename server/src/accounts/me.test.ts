import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PASSWORD, setUpOffice, startApp, type TestApp } from '../../../tests/support/app.ts';
import type { Visitor } from '../../../tests/support/visitor.ts';

let t: TestApp;
let office: Visitor;

beforeEach(async () => {
  t = await startApp();
  office = await setUpOffice(t);
});
afterEach(() => t.close());

const email = 'office@example.org';
const next = 'vier Gänse im Schnee';

test('who is not signed in has no account to look at', async () => {
  const answer = await t.visitor().get('/api/me');
  expect([answer.status, answer.json.name]).toEqual([401, 'signed-out']);
  expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
});

test('tells who one is, without a trace of the password', async () => {
  const answer = await office.get('/api/me');
  expect(Object.keys(answer.json.person).toSorted()).toEqual([
    'email',
    'id',
    'language',
    'name',
    'office',
    'organisation',
  ]);
  expect(answer.text).not.toContain('argon2');
});

test('changes what it is given, and leaves the rest', async () => {
  await office.patch('/api/me', { organisation: 'BioCon Valley GmbH', language: 'en' });
  const named = await office.patch('/api/me', { name: '  Grete Amt-Meyer ' });
  expect(named.json.person).toMatchObject({
    name: 'Grete Amt-Meyer',
    organisation: 'BioCon Valley GmbH',
    language: 'en',
    email,
  });
  const cleared = await office.patch('/api/me', { organisation: null });
  expect(cleared.json.person.organisation).toBeNull();
});

test('nobody makes himself the office, or takes another address', async () => {
  const answer = await office.patch('/api/me', { office: false, email: 'x@example.org' });
  expect(answer.json.person).toMatchObject({ office: true, email });
});

test('a new password ends the sessions on other devices, and is told by mail', async () => {
  const other = t.visitor();
  await other.post('/api/session', { email, password: PASSWORD });
  const heard: unknown[] = [];
  await t.sql.listen('rights', (payload) => heard.push(JSON.parse(payload)));
  const answer = await office.patch('/api/me', { password: { current: PASSWORD, next } });
  expect(answer.status).toBe(200);
  expect((await office.get('/api/me')).status).toBe(200);
  expect((await other.get('/api/me')).status).toBe(401);
  expect((await t.visitor().post('/api/session', { email, password: next })).status).toBe(201);
  await vi.waitFor(() => expect(heard).toEqual([{ personId: answer.json.person.id }]));
  expect(await t.sql`select from mails where to_address = ${email}`).toHaveLength(1);
});

test('without the current password nothing is changed, and it is not guessed for long', async () => {
  const change = { name: 'Somebody', password: { current: 'a guess', next } };
  for (let n = 0; n < 10; n += 1) {
    expect((await office.patch('/api/me', change)).json.name).toBe('wrong-credentials');
  }
  expect((await office.patch('/api/me', change)).status).toBe(429);
  expect((await office.get('/api/me')).json.person.name).toBe('Grete Amt');
});

test.each([
  ['10,000 characters', 'x'.repeat(10_000)],
  ['NUL', 'Grete\u0000'],
  ['two lines', 'Grete\nAmt'],
])('a name of %s is refused', async (_, name) => {
  expect((await office.patch('/api/me', { name })).status).toBe(400);
});

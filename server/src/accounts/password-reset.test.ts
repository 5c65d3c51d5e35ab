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

const HOUR = 60 * 60 * 1000;
const email = 'office@example.org';
const next = 'vier Gänse im Schnee';

async function newestLink() {
  const [mail] = await t.sql<{ text: string }[]>`
    select text from mails where subject like 'Neues Passwort%' order by created_at desc limit 1`;
  return /http:\/\/127\.0\.0\.1:3000\/app\/password\?token=([\w-]+)/.exec(mail?.text ?? '')?.[1];
}

async function askForLink() {
  expect((await t.visitor().post('/api/password-resets', { email })).status).toBe(202);
  return newestLink();
}

const accept = (token: string | undefined, password = next) =>
  t.visitor().post('/api/password-resets/accept', { token, password });

test('a mailed link sets a new password, signs in, and ends all other sessions', async () => {
  const heard: unknown[] = [];
  await t.sql.listen('rights', (payload) => heard.push(JSON.parse(payload)));
  const answer = await accept(await askForLink());
  expect(answer.status).toBe(201);
  expect(answer.json.person.email).toBe(email);
  expect(answer.headers.getSetCookie()).toHaveLength(1);
  expect((await office.get('/api/me')).status).toBe(401);
  await vi.waitFor(() => expect(heard).toEqual([{ personId: answer.json.person.id }]));
  const old = await t.visitor().post('/api/session', { email, password: PASSWORD });
  expect(old.status).toBe(401);
  expect((await t.visitor().post('/api/session', { email, password: next })).status).toBe(201);
});

test('its owner is told by mail', async () => {
  await accept(await askForLink());
  const mails = await t.sql<{ subject: string }[]>`select subject from mails order by created_at`;
  expect(mails.at(-1)?.subject).toBe('Ihr Passwort für Eckpunkt wurde geändert');
});

test('an unknown account is answered alike, in no less time, and gets no mail', async () => {
  const started = performance.now();
  const answer = await t.visitor().post('/api/password-resets', { email: 'nobody@example.org' });
  expect(performance.now() - started).toBeGreaterThan(145);
  expect([answer.status, answer.text]).toEqual([202, '']);
  expect(await t.sql`select from mails`).toHaveLength(0);
});

test('the table keeps no token', async () => {
  const token = await askForLink();
  const rows = await t.sql`select * from password_resets`;
  expect(token).toBeTruthy();
  expect(JSON.stringify(rows)).not.toContain(token);
});

test('a link works once, also when it is used twice at the same moment', async () => {
  const token = await askForLink();
  const answers = await Promise.all([accept(token), accept(token), accept(token)]);
  expect(answers.map((answer) => answer.status).toSorted()).toEqual([201, 410, 410]);
  expect((await accept(token)).json.name).toBe('link-expired');
});

test('a link ends after an hour, and with the next password', async () => {
  const first = await askForLink();
  const second = await askForLink();
  t.later(HOUR - 1000);
  expect((await accept(second)).status).toBe(201);
  expect((await accept(first)).status).toBe(410);
  const third = await askForLink();
  t.later(HOUR);
  expect((await accept(third)).status).toBe(410);
});

test('an unknown token and one of a disabled account are refused', async () => {
  const token = await askForLink();
  expect((await accept('unknown')).status).toBe(410);
  await t.sql`update people set disabled_at = now()`;
  expect((await accept(token)).status).toBe(410);
});

test('a short password does not use the link up', async () => {
  const token = await askForLink();
  expect((await accept(token, 'kurz')).status).toBe(400);
  expect((await accept(token)).status).toBe(201);
});

test('who asks too often is answered alike, and the mailbox stays quiet', async () => {
  for (let n = 0; n < 14; n += 1) await askForLink();
  expect(await t.sql`select from mails`).toHaveLength(10);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PASSWORD, setUpOffice, startApp, type TestApp } from '../../../tests/support/app.ts';
import type { Visitor } from '../../../tests/support/visitor.ts';
import { hashToken } from './tokens.ts';
import { whoOf } from './who-of.ts';

let t: TestApp;
let office: Visitor;

async function start(publicUrl?: string) {
  t = await startApp(publicUrl ? { publicUrl } : {});
  office = await setUpOffice(t);
}

beforeEach(() => start());
afterEach(async () => {
  vi.useRealTimers();
  await t.close();
});

const DAY = 24 * 60 * 60 * 1000;
const credentials = { email: 'office@example.org', password: PASSWORD };

const signIn = async () => {
  const visitor = t.visitor();
  const answer = await visitor.post('/api/session', credentials);
  return { visitor, cookie: answer.headers.getSetCookie()[0] ?? '' };
};

/** Notifications of changed rights, as every process hears them. */
async function rightsHeard() {
  const heard: unknown[] = [];
  await t.sql.listen('rights', (payload) => heard.push(JSON.parse(payload)));
  return heard;
}

test('over http the cookie is out of reach for scripts and foreign pages', async () => {
  const { cookie } = await signIn();
  const [pair, ...attributes] = cookie.split('; ');
  expect(pair).toMatch(/^eckpunkt=[\w-]{43}$/);
  expect(attributes.toSorted()).toEqual(['HttpOnly', 'Max-Age=34560000', 'Path=/', 'SameSite=Lax']);
});

test('over https the cookie is secure, and bound to this host', async () => {
  await t.close();
  await start('https://papers.example.org');
  const { cookie } = await signIn();
  const [pair, ...attributes] = cookie.split('; ');
  expect(pair).toMatch(/^__Host-eckpunkt=[\w-]{43}$/);
  expect(attributes.toSorted()).toEqual([
    'HttpOnly',
    'Max-Age=34560000',
    'Path=/',
    'SameSite=Lax',
    'Secure',
  ]);
});

test('the table keeps SHA-256 of the token alone, and reading it signs nobody in', async () => {
  const { cookie } = await signIn();
  const token = /=([\w-]+);/.exec(cookie)?.[1] ?? '';
  const rows = await t.sql<{ id: string }[]>`select id from sessions`;
  expect(rows.map((row) => row.id)).toContain(hashToken(token));
  expect(JSON.stringify(rows)).not.toContain(token);
  expect(await whoOf(t.host, `eckpunkt=${token}`)).toMatchObject({ sessionId: hashToken(token) });
  expect(await whoOf(t.host, `eckpunkt=${hashToken(token)}`)).toBeNull();
});

test('cookies that are no session are nobody', async () => {
  const cookies = [undefined, '', 'eckpunkt=', 'eckpunkt=%', 'a=%E0%A4%A; eckpunkt=x', ';;=;'];
  for (const header of cookies) expect(await whoOf(t.host, header)).toBeNull();
  expect((await t.visitor().get('/api/me', { Cookie: 'eckpunkt=%zz' })).status).toBe(401);
});

test('signing out ends this session, here and in the table, and says so to live rooms', async () => {
  const { visitor } = await signIn();
  const { cookies } = visitor;
  const heard = await rightsHeard();
  const who = await whoOf(t.host, cookies);
  expect((await visitor.delete('/api/session')).status).toBe(204);
  expect(visitor.cookies).toBe('');
  expect(await whoOf(t.host, cookies)).toBeNull();
  expect((await office.get('/api/me')).status).toBe(200);
  await vi.waitFor(() => expect(heard).toEqual([{ sessionId: who?.sessionId }]));
  expect((await visitor.delete('/api/session')).status).toBe(204);
});

test('signing out everywhere ends every session of this person alone', async () => {
  const other = await signIn();
  await t.sql`
    insert into people (cluster_id, email, name, password_hash)
    select cluster_id, 'other@example.org', 'Other', password_hash from people`;
  const stranger = t.visitor();
  await stranger.post('/api/session', { ...credentials, email: 'other@example.org' });
  const heard = await rightsHeard();
  expect((await office.delete('/api/sessions')).status).toBe(204);
  expect((await other.visitor.get('/api/me')).status).toBe(401);
  expect((await stranger.get('/api/me')).status).toBe(200);
  const [person] = await t.sql`select id from people where email = ${credentials.email}`;
  await vi.waitFor(() => expect(heard).toEqual([{ personId: person?.['id'] }]));
  expect((await office.delete('/api/sessions')).status).toBe(401);
});

test('a session goes on while it is used, and ends thirty days after', async () => {
  const { visitor } = await signIn();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 20 * DAY });
  expect((await visitor.get('/api/me')).status).toBe(200);
  vi.setSystemTime(Date.now() + 29 * DAY);
  expect((await visitor.get('/api/me')).status).toBe(200);
  vi.setSystemTime(Date.now() + 31 * DAY);
  expect((await visitor.get('/api/me')).status).toBe(401);
});

test('a session that was not used for thirty days is over, and leaves no row', async () => {
  const { visitor } = await signIn();
  await t.sql`update sessions set expires_at = now() - interval '1 second'`;
  expect((await visitor.get('/api/me')).status).toBe(401);
  await signIn();
  expect(await t.sql`select from sessions`).toHaveLength(1);
});

test('the session of a disabled account is nobody', async () => {
  await t.sql`update people set disabled_at = now()`;
  expect(await whoOf(t.host, office.cookies)).toBeNull();
});

import { afterEach, beforeEach, expect, test } from 'vitest';
import { PASSWORD, setUpOffice, startApp, type TestApp } from '../../../tests/support/app.ts';
import { nodePasswords } from './passwords-node.ts';

let t: TestApp;

beforeEach(async () => {
  t = await startApp();
  await setUpOffice(t);
});
afterEach(() => t.close());

const MINUTE = 60_000;
const office = { email: 'office@example.org', password: PASSWORD };
const wrong = { ...office, password: 'not the password' };

test('the right password signs in, in whatever case the address is typed', async () => {
  const visitor = t.visitor();
  const answer = await visitor.post('/api/session', { ...office, email: ' Office@Example.ORG ' });
  expect(answer.status).toBe(201);
  expect(answer.json.person).toMatchObject({ name: 'Grete Amt', office: true });
  expect((await visitor.get('/api/me')).status).toBe(200);
});

test('a wrong password, an unknown and a disabled account get the same bytes', async () => {
  await t.sql`
    insert into people (cluster_id, email, name, password_hash, disabled_at)
    select cluster_id, 'gone@example.org', 'Gone', password_hash, now() from people`;
  const tries = [wrong, { ...wrong, email: 'nobody@example.org' }];
  const answers = [];
  for (const body of [...tries, { ...office, email: 'gone@example.org' }]) {
    answers.push(await t.visitor().post('/api/session', body));
  }
  expect(answers.map((answer) => answer.status)).toEqual([401, 401, 401]);
  expect(answers[0]?.json.name).toBe('wrong-credentials');
  expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);
  expect(answers.every((answer) => answer.headers.getSetCookie().length === 0)).toBe(true);
});

test('an unknown account takes the time of a verification', async () => {
  const real = await nodePasswords().hash(office.password);
  await t.sql`update people set password_hash = ${real} where email = ${office.email}`;
  const verified: string[] = [];
  const { verify } = t.host.passwords;
  Object.assign(t.host.passwords, {
    verify: (hash: string, password: string) => {
      verified.push(hash);
      return verify(hash, password);
    },
  });
  await t.visitor().post('/api/session', { ...wrong, email: 'nobody@example.org' });
  await t.visitor().post('/api/session', wrong);
  const costs = verified.map((hash) => hash.split('$').slice(0, 4).join('$'));
  expect(costs).toEqual(Array(2).fill('$argon2id$v=19$m=19456,t=2,p=1'));
});

test('after ten wrong passwords an account rests for fifteen minutes', async () => {
  for (let n = 0; n < 10; n += 1) {
    expect((await t.visitor().post('/api/session', wrong)).status).toBe(401);
  }
  const refused = await t.visitor().post('/api/session', office);
  expect(refused.status).toBe(429);
  expect(refused.json.name).toBe('too-many-tries');
  expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(14 * 60);
  t.later(15 * MINUTE);
  expect((await t.visitor().post('/api/session', office)).status).toBe(201);
});

const from = (address: string) => ({ incoming: { socket: { remoteAddress: address } } });

const tryFrom = (address: string, body: object) => {
  const headers = { 'Content-Type': 'application/json', Origin: t.host.settings.publicUrl };
  const request = { method: 'POST', headers, body: JSON.stringify(body) };
  return t.app.request('/api/session', request, from(address));
};

test('one account rests whoever tries it; other accounts do not', async () => {
  for (let n = 0; n < 10; n += 1) await tryFrom(`192.0.2.${n}`, wrong);
  expect((await tryFrom('192.0.2.99', wrong)).status).toBe(429);
  const other = { ...wrong, email: 'nobody@example.org' };
  expect((await tryFrom('192.0.2.99', other)).status).toBe(401);
});

test('one network rests whatever accounts it tries; other networks do not', async () => {
  for (let n = 0; n < 10; n += 1) {
    await tryFrom(`2001:db8:1:2::${n + 1}`, { ...wrong, email: `person${n}@example.org` });
  }
  const next = { ...wrong, email: 'next@example.org' };
  expect((await tryFrom('2001:db8:1:2:ffff::1', next)).status).toBe(429);
  expect((await tryFrom('2001:db8:1:3::1', next)).status).toBe(401);
});

test('thirty tries at once are counted one by one', async () => {
  const answers = await Promise.all(
    Array.from({ length: 30 }, () => t.visitor().post('/api/session', wrong)),
  );
  expect(answers.filter((answer) => answer.status === 401)).toHaveLength(10);
  expect(answers.filter((answer) => answer.status === 429)).toHaveLength(20);
});

test('thirty people who sign in at once from one address all get in', async () => {
  await t.sql`
    insert into people (cluster_id, email, name, password_hash)
    select cluster_id, 'person' || n || '@example.org', 'Person', password_hash
    from people, generate_series(1, 30) n`;
  const answers = await Promise.all(
    Array.from({ length: 30 }, (_, n) =>
      t.visitor().post('/api/session', { ...office, email: `person${n + 1}@example.org` }),
    ),
  );
  expect(answers.filter((answer) => answer.status === 201)).toHaveLength(30);
});

test('a try that its process never decided counts as failed after a while', async () => {
  for (let n = 0; n < 9; n += 1) await t.visitor().post('/api/session', wrong);
  await t.sql`update sign_in_tries set failed = false`;
  t.later(MINUTE);
  expect((await t.visitor().post('/api/session', wrong)).status).toBe(401);
  expect((await t.visitor().post('/api/session', office)).status).toBe(429);
});

test('those who know their password lock nobody out', async () => {
  for (let n = 0; n < 12; n += 1) {
    expect((await t.visitor().post('/api/session', office)).status).toBe(201);
  }
});

test('the table of tries keeps no address and is emptied', async () => {
  await t.visitor().post('/api/session', wrong);
  const rows = await t.sql<{ key: string }[]>`select key from sign_in_tries`;
  expect(rows).toHaveLength(2);
  expect(rows.every(({ key }) => /^[0-9a-f]{64}$/.test(key))).toBe(true);
  t.later(16 * MINUTE);
  await t.visitor().post('/api/session', office);
  expect(await t.sql`select from sign_in_tries`).toHaveLength(0);
});

test('a password that is changed while it is being verified signs nobody in', async () => {
  const { verify } = t.host.passwords;
  Object.assign(t.host.passwords, {
    verify: async (hash: string, password: string) => {
      const right = await verify(hash, password);
      await t.sql`update people set password_hash = 'another'`;
      return right;
    },
  });
  expect((await t.visitor().post('/api/session', office)).status).toBe(401);
});

test.each([
  ['no body', undefined],
  ['no JSON', '{"email":'],
  ['no object', '[]'],
  ['no address', { email: 'office', password: PASSWORD }],
  ['a long password', { ...office, password: 'x'.repeat(10_000) }],
])('%s is refused and counts as no try', async (_, body) => {
  const answer = await t.visitor().post('/api/session', body);
  expect(answer.status).toBe(400);
  expect(answer.json.name).toBe('malformed-input');
  expect(await t.sql`select from sign_in_tries`).toHaveLength(0);
});

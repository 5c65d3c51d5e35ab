import { afterEach, beforeEach, expect, test } from 'vitest';
import { PASSWORD, SETUP_TOKEN, startApp, type TestApp } from '../../../tests/support/app.ts';
import { prepareSetupToken } from './setup-token.ts';

let t: TestApp;

beforeEach(async () => {
  t = await startApp();
});
afterEach(() => t.close());

const setup = {
  token: SETUP_TOKEN,
  cluster: { name: 'BioCon Valley MV' },
  person: { name: 'Grete Amt', email: 'Office@example.org', password: PASSWORD },
};

test('sets up the cluster and its office, and signs in', async () => {
  const visitor = t.visitor();
  expect((await visitor.get('/api/setup')).json).toEqual({ open: true });
  const answer = await visitor.post('/api/setup', setup);
  expect(answer.status).toBe(201);
  expect(answer.json.person).toMatchObject({ email: 'office@example.org', office: true });
  const me = await visitor.get('/api/me');
  expect(me.json.cluster.name).toBe('BioCon Valley MV');
  expect(me.json.may).toEqual({ createGroup: true, createPaper: true });
  expect((await visitor.get('/api/setup')).json).toEqual({ open: false });
});

test('a second setup is refused, also with the right token', async () => {
  await t.visitor().post('/api/setup', setup);
  const again = await t.visitor().post('/api/setup', setup);
  expect([again.status, again.json.name]).toEqual([409, 'setup-done']);
  expect(await t.sql`select from setup_tokens`).toHaveLength(0);
});

/** Lets `count` setups come as far as this, and go on from there at the same moment. */
function meetWhenHashing(count: number) {
  const { hash } = t.host.passwords;
  let meet: () => void = () => undefined;
  const met = new Promise<void>((resolve) => {
    meet = resolve;
  });
  let waiting = 0;
  const hashTogether = async (password: string) => {
    const hashed = await hash(password);
    waiting += 1;
    if (waiting === count) meet();
    await met;
    return hashed;
  };
  Object.assign(t.host.passwords, { hash: hashTogether });
}

test('of many setups at once one succeeds', async () => {
  meetWhenHashing(8);
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, n) => {
      const person = { ...setup.person, email: `office${n}@example.org` };
      return t.visitor().post('/api/setup', { ...setup, person });
    }),
  );
  expect(answers.map((answer) => answer.status).toSorted()).toEqual([201, ...Array(7).fill(409)]);
  expect(await t.sql`select from clusters`).toHaveLength(1);
  expect(await t.sql`select from people`).toHaveLength(1);
});

test('a wrong token sets nothing up, and is not guessed for long', async () => {
  const wrong = { ...setup, token: 'guess' };
  const first = await t.visitor().post('/api/setup', wrong);
  expect([first.status, first.json.name]).toEqual([403, 'wrong-setup-token']);
  for (let n = 1; n < 10; n += 1) await t.visitor().post('/api/setup', wrong);
  expect((await t.visitor().post('/api/setup', setup)).status).toBe(429);
  expect(await t.sql`select from clusters`).toHaveLength(0);
});

test.each([
  ['a short password', { ...setup, person: { ...setup.person, password: 'kurz' } }],
  ['a name of 10,000 characters', { ...setup, cluster: { name: 'x'.repeat(10_000) } }],
  ['a name of two lines', { ...setup, person: { ...setup.person, name: 'Grete\r\nBcc: x' } }],
  ['a name that turns directions', { ...setup, cluster: { name: 'Bio\u202Eyellav' } }],
  ['an empty name', { ...setup, cluster: { name: '   ' } }],
])('%s is refused', async (_, body) => {
  const answer = await t.visitor().post('/api/setup', body);
  expect([answer.status, answer.json.name]).toEqual([400, 'malformed-input']);
  expect(answer.json.fields).toHaveLength(1);
});

test('without a configured token one is made, shown once, and kept over a restart', async () => {
  await t.sql`delete from setup_tokens`;
  const token = await prepareSetupToken(t.sql);
  expect(token).toMatch(/^[\w-]{43}$/);
  expect(await prepareSetupToken(t.sql)).toBeNull();
  expect((await t.visitor().post('/api/setup', { ...setup, token })).status).toBe(201);
  expect(await prepareSetupToken(t.sql)).toBeNull();
});

test('a configured token takes the place of the one that was made', async () => {
  await prepareSetupToken(t.sql, 'another token');
  expect((await t.visitor().post('/api/setup', setup)).status).toBe(403);
  const answer = await t.visitor().post('/api/setup', { ...setup, token: 'another token' });
  expect(answer.status).toBe(201);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PASSWORD, setUpOffice, startApp, type TestApp } from '../../../tests/support/app.ts';
import { Refusal } from '../http/refusal.ts';
import { createPerson } from './create-person.ts';
import { disablePerson } from './disable-person.ts';

let t: TestApp;

beforeEach(async () => {
  t = await startApp();
  await setUpOffice(t);
});
afterEach(() => t.close());

async function create(email: string) {
  const [cluster] = await t.sql<{ id: string }[]>`select id from clusters`;
  const wish = { clusterId: cluster?.id ?? '', email, name: 'Moritz', password: PASSWORD };
  return createPerson(t.host, wish);
}

const signIn = (email: string) => {
  const visitor = t.visitor();
  return visitor.post('/api/session', { email, password: PASSWORD }).then((answer) => ({
    visitor,
    answer,
  }));
};

test('a created account signs in', async () => {
  expect(await create('Moritz@example.org')).toMatchObject({ email: 'moritz@example.org' });
  const { answer } = await signIn('moritz@example.org');
  expect(answer.json.person).toMatchObject({ name: 'Moritz', office: false, language: 'de' });
});

test('one address has one account', async () => {
  await create('moritz@example.org');
  expect(await create('MORITZ@example.org')).toMatchObject({ name: 'email-taken' });
});

test('disabling ends sessions at once and keeps the account out', async () => {
  await create('moritz@example.org');
  const { visitor } = await signIn('moritz@example.org');
  await visitor.post('/api/password-resets', { email: 'moritz@example.org' });
  const heard: unknown[] = [];
  await t.sql.listen('rights', (payload) => heard.push(JSON.parse(payload)));
  const disabled = await disablePerson(t.sql, 'Moritz@example.org', new Date());
  expect((await visitor.get('/api/me')).status).toBe(401);
  expect((await signIn('moritz@example.org')).answer.status).toBe(401);
  await vi.waitFor(() => expect(heard).toEqual([{ personId: (disabled as { id: string }).id }]));
  expect(await t.sql`select from mails`).toHaveLength(0);
  expect(await t.sql`select from people where disabled_at is null`).toHaveLength(1);
});

test('disabling nobody is refused', async () => {
  expect(await disablePerson(t.sql, 'nobody@example.org', new Date())).toBeInstanceOf(Refusal);
});

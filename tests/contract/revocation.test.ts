import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { browserOf } from '../support/contract-house.ts';
import { type LiveClient, openClient, writeParagraph } from '../support/live-client.ts';
import { createPaper } from '../support/papers.ts';
import { join, type SignedInPerson, signIn } from '../support/people.ts';

const house = inject('house');
const chair = browserOf(house, 'chair');
const office = browserOf(house, 'office');
const ADMIN = fileURLToPath(new URL('../../server/src/admin.ts', import.meta.url));

let paperId: string;
beforeAll(async () => {
  paperId = (await createPaper(chair, house.groupId, 'Mit Widerruf')).id;
});

const newcomer = (role: 'member' | 'guest' = 'member') => {
  const email = `neu-${crypto.randomUUID()}@example.org`;
  return join(house, chair, house.groupId, { name: 'Nina Neu', email, role });
};

async function openFor({ browser }: Pick<SignedInPerson, 'browser'>): Promise<LiveClient> {
  const url = house.url.replace('http', 'ws');
  const client = openClient({ url }, { cookie: browser.cookies }, paperId);
  onTestFinished(() => client.leave());
  await client.synced();
  return client;
}

/** The contract's second, counted from the answer on. */
const endsWith = (client: LiveClient, code: number) =>
  expect.poll(() => client.closed, { timeout: 1_000, interval: 20 }).toBe(code);

const memberPath = ({ id }: SignedInPerson) => `/api/groups/${house.groupId}/members/${id}`;

describe('live connections end within a second', () => {
  test('of whoever is removed from the group', async () => {
    const person = await newcomer();
    const client = await openFor(person);
    expect((await chair.delete(memberPath(person))).status).toBe(204);
    await endsWith(client, 4404);
    expect((await person.browser.get(`/api/papers/${paperId}/document`)).status).toBe(404);
    expect((await person.browser.get('/api/papers')).json).toEqual({ papers: [] });
  });

  test('of a member who becomes a guest', async () => {
    const person = await newcomer();
    const client = await openFor(person);
    await chair.patch(memberPath(person), { role: 'guest' });
    await endsWith(client, 4403);
    expect((await openFor(person)).body.length).toBeGreaterThan(0);
  });

  test('of a session that signs out, and of no other', async () => {
    const person = await newcomer();
    const elsewhere = await signIn(house, person);
    const [here, there] = [await openFor(person), await openFor(elsewhere)];
    expect((await person.browser.delete('/api/session')).status).toBe(204);
    await endsWith(here, 4401);
    writeParagraph(there, 'Noch da.');
    await expect.poll(() => there.allSaved()).toBe(true);
  });

  test('of all sessions of whoever signs out everywhere', async () => {
    const person = await newcomer();
    const elsewhere = await signIn(house, person);
    const clients = [await openFor(person), await openFor(elsewhere)];
    expect((await elsewhere.browser.delete('/api/sessions')).status).toBe(204);
    for (const client of clients) await endsWith(client, 4401);
    expect((await person.browser.get('/api/me')).status).toBe(401);
  });

  test('of other sessions of whoever sets another password', async () => {
    const person = await newcomer();
    const elsewhere = await signIn(house, person);
    const [here, there] = [await openFor(person), await openFor(elsewhere)];
    const password = { current: person.password, next: 'ein anderes Passwort' };
    expect((await person.browser.patch('/api/me', { password })).status).toBe(200);
    await endsWith(there, 4401);
    expect(here.closed).toBeNull();
  });

  test('of an account that the administrator disables', async () => {
    const person = await newcomer();
    const client = await openFor(person);
    await promisify(execFile)(process.execPath, [ADMIN, 'user:disable', person.email], {
      env: { DATABASE_URL: house.databaseUrl, DATA_DIR: house.dataDir },
    });
    await endsWith(client, 4401);
    const { email, password } = person;
    const again = await browserOf(house).post('/api/session', { email, password });
    expect([again.status, again.json.name]).toEqual([401, 'wrong-credentials']);
  });

  test('of those who write, when the paper is parked', async () => {
    const client = await openFor(await newcomer());
    await chair.patch(`/api/papers/${paperId}`, { state: 'parked' });
    await endsWith(client, 4403);
    await chair.patch(`/api/papers/${paperId}`, { state: 'resumed' });
  });
});

test('a guest who becomes a member writes without opening the paper anew', async () => {
  const person = await newcomer('guest');
  const client = await openFor(person);
  await office.patch(memberPath(person), { role: 'member' });
  await expect.poll(() => client.provider.wsconnected).toBe(false);
  await expect.poll(() => client.provider.synced, { timeout: 5_000 }).toBe(true);
  writeParagraph(client, 'Jetzt darf ich.');
  await expect.poll(() => client.allSaved()).toBe(true);
  expect(client.closed).toBeNull();
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { visitorOf } from '../../support/people.ts';
import { type RunningNode, startNode } from '../../support/start-node.ts';

let node: RunningNode;
beforeAll(async () => {
  node = await startNode();
});
afterAll(() => node.stop());

const setUp = (more: object = {}) =>
  visitorOf(node).post('/api/setup', {
    token: node.setupToken,
    cluster: { name: 'BioCon Valley MV' },
    person: { name: 'Olga Amt', email: 'office@example.org', password: 'ein langes Passwort' },
    ...more,
  });

// In this order: it is the life of one installation.

test('as long as nobody has an account, the front door leads to the setup', async () => {
  const door = await visitorOf(node).get('/');
  expect([door.status, door.headers.get('Location')]).toEqual([302, '/app/setup']);
  const page = await visitorOf(node).get('/app/setup');
  expect([page.status, page.text]).toEqual([200, expect.stringContaining('<!doctype html>')]);
  expect((await visitorOf(node).get('/api/setup')).json).toEqual({ open: true });
});

test('it is alive and ready, and tells nothing else', async () => {
  const [alive, ready] = [
    await visitorOf(node).get('/healthz'),
    await visitorOf(node).get('/readyz'),
  ];
  expect([alive.status, alive.json]).toEqual([200, { status: 'alive' }]);
  expect([ready.status, ready.json]).toEqual([200, { status: 'ready', database: 'migrated' }]);
});

test('the public pages are there already, and empty', async () => {
  for (const path of ['/papers', '/feed.atom', '/sitemap.xml', '/robots.txt'])
    expect((await visitorOf(node).get(path)).status, path).toBe(200);
});

const person = { name: 'Olga Amt', email: 'office@example.org', password: 'ein langes Passwort' };
test.each([
  [403, 'wrong-setup-token', { token: 'geraten' }],
  [400, 'malformed-input', { token: undefined }],
  [400, 'malformed-input', { cluster: { name: '' } }],
  [400, 'malformed-input', { cluster: undefined }],
  [400, 'malformed-input', { person: { ...person, password: '1234567' } }],
  [400, 'malformed-input', { person: { ...person, email: 'nobody' } }],
  [400, 'malformed-input', { person: { ...person, name: 'x'.repeat(10_000) } }],
])('%i %s leaves it open', async (status, name, more) => {
  const answer = await setUp(more);
  expect([answer.status, answer.json.name]).toEqual([status, name]);
  expect((await visitorOf(node).get('/api/setup')).json).toEqual({ open: true });
});

test('of several at once one sets it up, and is signed in', async () => {
  const emails = Array.from({ length: 8 }, (_, n) => `office${n}@example.org`);
  const answers = await Promise.all(
    emails.map((email) => setUp({ person: { ...person, email }, cluster: { name: email } })),
  );
  const [done, ...more] = answers.filter(({ status }) => status === 201);
  expect(more).toEqual([]);
  expect(done?.json.person).toMatchObject({ name: 'Olga Amt', office: true });
  expect(done?.headers.getSetCookie()).toEqual([expect.stringMatching(/^eckpunkt=/)]);
  for (const late of answers.filter((answer) => answer !== done)) {
    expect([late.status, late.json.name]).toEqual([409, 'setup-done']);
    expect(late.headers.getSetCookie()).toEqual([]);
  }
});

test('afterwards there is nothing to set up, with whatever token', async () => {
  for (const token of [node.setupToken, 'geraten']) {
    const again = await setUp({ token });
    expect([again.status, again.json.name]).toEqual([409, 'setup-done']);
  }
  expect((await visitorOf(node).get('/api/setup')).json).toEqual({ open: false });
  const door = await visitorOf(node).get('/');
  expect([door.status, door.headers.get('Content-Type')]).toEqual([
    200,
    'text/html; charset=UTF-8',
  ]);
});

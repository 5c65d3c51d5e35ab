import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { freshDatabase } from '../../support/database.ts';
import { mailTo } from '../../support/mails.ts';
import { createGroup } from '../../support/papers.ts';
import { join as joinGroup, setUp, signIn, visitorOf } from '../../support/people.ts';
import { ENVIRONMENT, PROGRAM, startNode } from '../../support/start-node.ts';

async function emptyFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'eckpunkt-contract-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts a process that is expected to end by itself. */
async function runToEnd(environment: Record<string, string>, words: readonly string[] = []) {
  const dataDir = await emptyFolder();
  const env = { ...ENVIRONMENT, PORT: '0', DATA_DIR: dataDir, ...environment };
  const child = spawn(process.execPath, [PROGRAM, ...words], { env });
  const text = { out: '', err: '' };
  child.stdout.on('data', (chunk) => (text.out += String(chunk)));
  child.stderr.on('data', (chunk) => (text.err += String(chunk)));
  const [code] = await once(child, 'close');
  return { code, ...text, left: await readdir(dataDir).catch(() => []) };
}

// Every other value is judged by the same function; its unit tests know them all.
describe('a value that cannot be used stops the start with one line that names it', () => {
  test.concurrent.each([
    ['HOST', '203.0.113.1'],
    ['PUBLIC_URL', 'https://example.org/papers'],
    ['DATA_DIR', '/etc/passwd'],
    // Node's own way to make folders tries for ever there.
    ['DATA_DIR', '/proc/nowhere/data'],
    ['DATABASE_URL', 'mysql://secret@localhost/x'],
  ])('%s=%s', async (name, value) => {
    const { code, out, err } = await runToEnd({ [name]: value });
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(new RegExp(`^${name} cannot be used: .+\\.\n$`));
    expect(err).not.toContain('secret');
  });
});

test('so does an option that there is not', async () => {
  const { code, out, err } = await runToEnd({}, ['--sing']);
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(/^Unknown option '--sing'.*\n$/);
});

test.each(['', '--demo'])('a port that is taken does, too: npm start %s', async (option) => {
  const other = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const { code, out, err, left } = await runToEnd({ PORT: String(port) }, option ? [option] : []);
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(new RegExp(`^PORT cannot be used: .*${port}.*\n$`));
  // Nothing was begun whose secrets would have been made and not shown.
  expect(left).toEqual([]);
});

describe('with --demo', () => {
  test('an empty database is filled, and three people can sign in', async () => {
    const node = await startNode({ arguments: ['--demo'] });
    onTestFinished(async () => void (await node.stop()));
    const people = [...node.log().matchAll(/^ {2}(\w+): (.+), (\S+@\S+), (.+)$/gm)];
    expect(people.map(([, role]) => role)).toEqual(['office', 'chair', 'member']);
    for (const [, , name = '', email = '', password = ''] of people) {
      const { browser } = await signIn(node, { name, email, password });
      expect((await browser.get('/api/papers')).json.papers.length).toBeGreaterThan(0);
    }
    const reader = visitorOf(node);
    expect((await reader.get('/papers')).text).toMatch(/<article>/);
    expect(node.log()).not.toContain('Setup token');
    const again = await reader.post('/api/setup', {
      token: node.setupToken,
      cluster: { name: 'X' },
      person: { name: 'X', email: 'x@example.org', password: 'ein langes Passwort' },
    });
    expect([again.status, again.json.name]).toEqual([409, 'setup-done']);
  });

  test('a database with people in it is left as it is', async () => {
    const node = await startNode();
    const office = await setUp(node);
    const environment = { DATABASE_URL: node.databaseUrl ?? '' };
    const again = await startNode({ arguments: ['--demo'], environment });
    onTestFinished(async () => void (await again.stop(), await node.stop()));
    expect(again.log()).toContain('not empty');
    const { browser } = await signIn(again, office);
    expect((await browser.get('/api/groups')).json).toEqual({ groups: [] });
  });
});

test('without SETUP_TOKEN one is made and shown once, and it opens the setup', async () => {
  const database = await freshDatabase();
  onTestFinished(() => database.close());
  const environment = { SETUP_TOKEN: '', DATABASE_URL: database.url };
  const first = await startNode({ environment });
  const setupToken = /Setup token[^:]*: (\S+)/.exec(first.log())?.[1] ?? '';
  await first.stop();

  const second = await startNode({ environment });
  onTestFinished(async () => void (await second.stop()));
  expect(second.log()).not.toContain('Setup token');
  await setUp({ ...second, setupToken });
});

test('without SMTP_URL mails become files, and the log says so', async () => {
  const dataDir = await emptyFolder();
  const environment = { MAIL_FROM: 'Amt <amt@example.org>' };
  const node = await startNode({ dataDir, environment });
  onTestFinished(async () => void (await node.stop()));
  const office = await setUp(node);
  const groupId = await createGroup(office.browser, 'AG Post');
  const email = 'post@example.org';
  await joinGroup(node, office.browser, groupId, { name: 'Petra Post', email, role: 'chair' });
  expect((await mailTo(node, email)).from).toMatchObject({ address: 'amt@example.org' });
  expect(node.log()).toContain(join(dataDir, 'mail'));
  expect(await readdir(join(dataDir, 'mail'))).toEqual([expect.stringMatching(/\.eml$/)]);
});

test('LOG_LEVEL says how much is told', async () => {
  const node = await startNode({ environment: { LOG_LEVEL: 'error' } });
  await visitorOf(node).get('/healthz');
  await node.stop();
  expect(node.log()).toBe(`Eckpunkt ready at ${node.url}\n`);
});

import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase } from './support/database.ts';
import { Door } from './support/door.ts';
import { createGroup } from './support/papers.ts';
import { setUp, visitorOf } from './support/people.ts';
import { PROGRAM, startNode } from './support/start-node.ts';

let dataDir: string;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'eckpunkt-data-'));
  // A database whose process was killed takes a moment to end.
  return () => rm(dataDir, { recursive: true, force: true, maxRetries: 50 });
});

/** Starts a process that is expected to end by itself. */
const runToEnd = (words: readonly string[], env: Record<string, string>) =>
  new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    const all = { PATH: process.env['PATH'], DATA_DIR: dataDir, ...env };
    const child = execFile(process.execPath, [PROGRAM, ...words], { env: all }, (_, out, err) =>
      resolve({ code: child.exitCode, out, err }),
    );
  });

const databasePid = async () =>
  Number((await readFile(join(dataDir, 'postgres/data/postmaster.pid'), 'utf8')).split('\n')[0]);

describe('with the embedded database', () => {
  test('starts, serves, and ends in order with its database', async () => {
    const node = await startNode({ embedded: true, dataDir });
    const ready = await visitorOf(node).get('/readyz');
    expect([ready.status, ready.json.database]).toEqual([200, 'migrated']);
    const pid = await databasePid();

    const begun = Date.now();
    expect(await node.stop()).toBe(0);
    expect(Date.now() - begun).toBeLessThan(10_000);
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  });

  test('after kill -9 it just starts again, and everything is there', async () => {
    const killed = await startNode({ embedded: true, dataDir });
    const office = await setUp(killed);
    await createGroup(office.browser, 'AG Algen');
    const ended = once(killed.process, 'exit');
    killed.process.kill('SIGKILL');
    await ended;

    const node = await startNode({ embedded: true, dataDir });
    const browser = visitorOf(node);
    const { email, password } = office;
    expect((await browser.post('/api/session', { email, password })).status).toBe(201);
    const { groups } = (await browser.get('/api/groups')).json;
    expect(groups).toMatchObject([{ name: 'AG Algen' }]);
    await node.stop();
  });

  test('outlives the death of its database', async () => {
    const node = await startNode({ embedded: true, dataDir });
    const { browser } = await setUp(node);
    process.kill(await databasePid(), 'SIGKILL');
    const status = async () => (await browser.get('/api/me')).status;
    await expect.poll(status, { timeout: 10_000 }).toBe(200);
    expect(await node.stop()).toBe(0);
  });

  test('shows a setup token of its own once, and it opens the setup', async () => {
    const environment = { SETUP_TOKEN: '' };
    const first = await startNode({ embedded: true, dataDir, environment });
    const setupToken = /Setup token[^:]*: (\S+)/.exec(first.log())?.[1] ?? '';
    await first.stop();

    const second = await startNode({ embedded: true, dataDir, environment });
    expect(second.log()).not.toContain('Setup token');
    await setUp({ ...second, setupToken });
    await second.stop();
  });
});

describe('stopping', () => {
  test('waits for an answer in hand, but not for a connection that says nothing', async () => {
    const node = await startNode();
    const idle = await fetch(`${node.url}/healthz`);
    expect(idle.status).toBe(200);
    const begun = Date.now();
    expect(await node.stop()).toBe(0);
    expect(Date.now() - begun).toBeLessThan(5_000);
  });

  test('cuts a request that never ends', async () => {
    const node = await startNode();
    const { promise: begun, resolve } = Promise.withResolvers<void>();
    const body = new ReadableStream({
      pull: (controller) => {
        controller.enqueue(new TextEncoder().encode('{'));
        resolve();
        return new Promise(() => undefined);
      },
    });
    const headers = { Origin: node.url, 'Content-Type': 'application/json' };
    const init = { method: 'POST', body, headers, duplex: 'half' } as RequestInit;
    const endless = fetch(`${node.url}/api/session`, init).catch(() => 'cut');
    await begun;
    expect(await node.stop()).toBe(0);
    expect(await endless).toBe('cut');
  });
});

describe('with a database elsewhere', () => {
  let door: Door;

  afterEach(() => door.close());

  test('says that it is away, and goes on when it is back', async () => {
    const database = await freshDatabase();
    const address = new URL(database.url);
    door = new Door({ host: address.hostname, port: Number(address.port) });
    address.port = String(await door.listen());
    const node = await startNode({ environment: { DATABASE_URL: address.href } });
    const { browser } = await setUp(node);

    door.shut();
    await expect.poll(async () => (await browser.get('/readyz')).status).toBe(503);
    const away = await browser.get('/api/me');
    expect([away.status, away.json.name]).toEqual([503, 'database-away']);
    expect((await browser.get('/healthz')).status).toBe(200);

    door.open();
    await expect.poll(async () => (await browser.get('/readyz')).status).toBe(200);
    expect((await browser.get('/api/me')).status).toBe(200);
    await node.stop();
    await database.close();
    expect(existsSync(join(node.dataDir, 'postgres'))).toBe(false);
  });
});

describe('what cannot be started ends with one line', () => {
  test.each([
    [[], { PORT: 'eighty' }, /^PORT cannot be used: .+\n$/],
    [['--sing'], {}, /^Unknown option '--sing'.*\n$/],
    [[], { DATABASE_URL: 'postgres://nobody:x@127.0.0.1:1/none', LOG_LEVEL: 'loud' }, /^LOG_LEVEL/],
    // Node's own way to make folders tries for ever there.
    [[], { DATA_DIR: '/proc/nowhere/data' }, /^DATA_DIR cannot be used: .+\n$/],
  ])('%j %j', async (words, env, line) => {
    const { code, out, err } = await runToEnd(words, env);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(line);
  });
});

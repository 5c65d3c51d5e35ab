import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findProcess } from '../../../tests/support/processes.ts';
import { connect } from './connect.ts';
import { findEmbedded, startEmbedded } from './embedded.ts';

const isLinux = process.platform === 'linux';
let folder: string;

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'eckpunkt-embedded-')), 'postgres');
});
afterEach(() => rm(join(folder, '..'), { recursive: true }));

/** Runs statements on the database, one after the other, and gives what the last one says. */
async function ask(url: string, ...statements: readonly string[]) {
  const sql = connect(url, { max: 1 });
  try {
    let rows: readonly unknown[] = [];
    for (const statement of statements) rows = await sql.unsafe(statement);
    return rows;
  } finally {
    await sql.end();
  }
}

const WRITE = ['create table kept (id int)', 'insert into kept values (7)'];
const READ = 'select id from kept';

/** Another process of ours that runs the database, and can be killed. */
async function holder(): Promise<{ child: ChildProcess; url: string }> {
  const module = new URL('./embedded.ts', import.meta.url).href;
  const program = `
    import { startEmbedded } from ${JSON.stringify(module)};
    const { url } = await startEmbedded({ folder: ${JSON.stringify(folder)} });
    process.stdout.write(url);
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program]);
  const [url] = await once(child.stdout, 'data');
  return { child, url: String(url) };
}

async function kill(child: ChildProcess) {
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
}

/** The process of our PostgreSQL with this task, as soon as there is one. */
const serving = (task: string) =>
  findProcess(({ parent, title }) => title.startsWith(`postgres: ${task}`) && parent === pidNow());

const pidFile = () => join(folder, 'data', 'postmaster.pid');
const serverPid = async () => Number((await readFile(pidFile(), 'utf8')).split('\n')[0]);
const pidNow = () =>
  existsSync(pidFile()) ? Number(readFileSync(pidFile(), 'utf8').split('\n')[0]) : 0;

test('makes a database that only the one with the password enters, and keeps it', async () => {
  const first = await startEmbedded({ folder });
  await ask(first.url, ...WRITE);
  const stranger = first.url.replace(/:[^:@]+@/, ':guess@');
  await expect(ask(stranger, 'select 1')).rejects.toThrow('password authentication failed');
  await first.stop();
  expect(existsSync(pidFile())).toBe(false);

  const second = await startEmbedded({ folder });
  expect(await ask(second.url, READ)).toEqual([{ id: 7 }]);
  await second.stop();
});

test('ends with its process, even when that is killed, and keeps what was committed', async () => {
  const { child, url } = await holder();
  await ask(url, ...WRITE);
  const pid = await serverPid();
  await kill(child);
  await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow('ESRCH'), 5_000);

  const next = await startEmbedded({ folder });
  expect(await ask(next.url, READ)).toEqual([{ id: 7 }]);
  await next.stop();
});

test('starts at once after a kill, while the predecessor is still letting go', async () => {
  const { child, url } = await holder();
  await ask(url, ...WRITE);
  await kill(child);
  const next = await startEmbedded({ folder });
  expect(await ask(next.url, READ)).toEqual([{ id: 7 }]);
  await next.stop();
});

test('is started again at the same address when it is killed itself', async () => {
  const onRestart = vi.fn<() => void>();
  const server = await startEmbedded({ folder, onRestart });
  await ask(server.url, ...WRITE);
  process.kill(await serverPid(), 'SIGKILL');
  await vi.waitFor(() => expect(onRestart).toHaveBeenCalled(), 5_000);
  await vi.waitFor(async () => expect(await ask(server.url, READ)).toEqual([{ id: 7 }]), 10_000);
  await server.stop();
  expect(existsSync(pidFile())).toBe(false);
});

test.runIf(isLinux)(
  'is started again when one of its processes is killed, and then the one that recovers',
  async () => {
    const server = await startEmbedded({ folder });
    await ask(server.url, ...WRITE);
    process.kill(await serving('checkpointer'), 'SIGKILL');
    process.kill(await serving('startup'), 'SIGKILL');
    await vi.waitFor(async () => expect(await ask(server.url, READ)).toEqual([{ id: 7 }]), 15_000);
    await server.stop();
  },
);

test('starts after both were killed', async () => {
  const { child, url } = await holder();
  await ask(url, ...WRITE);
  const pid = await serverPid();
  await kill(child);
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It was quicker.
  }
  const next = await startEmbedded({ folder });
  expect(await ask(next.url, READ)).toEqual([{ id: 7 }]);
  await next.stop();
});

test('is found by other processes while it runs, and has one keeper only', async () => {
  expect(await findEmbedded(folder)).toBeUndefined();
  const server = await startEmbedded({ folder });
  expect(await findEmbedded(folder)).toBe(server.url);
  await expect(startEmbedded({ folder, patienceMs: 0 })).rejects.toThrow('Another Eckpunkt');
  expect(await ask(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await server.stop();
  expect(await findEmbedded(folder)).toBeUndefined();
});

test('gives up soon where another process lives that runs it', async () => {
  const { child, url } = await holder();
  const begun = Date.now();
  await expect(startEmbedded({ folder })).rejects.toThrow('Another Eckpunkt');
  expect(Date.now() - begun).toBeLessThan(6_000);
  expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await kill(child);
  await (await startEmbedded({ folder })).stop();
});

test('a pid file left behind by a crash does not stand in the way', async () => {
  await (await startEmbedded({ folder })).stop();
  // The number belongs to somebody else now, as after a restart of a container.
  await writeFile(pidFile(), `${process.pid}\n${folder}/data\n0\n5432\n\n127.0.0.1\n\nready\n`);
  const next = await startEmbedded({ folder });
  expect(await ask(next.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await next.stop();
});

test('begins anew where the first start was killed halfway', async () => {
  await mkdir(join(folder, 'data.half', 'base'), { recursive: true });
  const server = await startEmbedded({ folder });
  expect(await ask(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await server.stop();
});

test('says why it does not start', async () => {
  const settings = { shared_buffers: 'much' };
  await expect(startEmbedded({ folder, settings })).rejects.toThrow('shared_buffers');
});

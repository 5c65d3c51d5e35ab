import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { guard } from './guard.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eckpunkt-guard-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Guards a program in the place of PostgreSQL. */
async function guardProgram(program: string) {
  await writeFile(join(folder, 'postgres'), `#!${process.execPath}\n${program}`, { mode: 0o755 });
  return guard(
    {
      data: folder,
      logFile: join(folder, 'server.log'),
      password: '',
      programs: folder,
      become: (file, args) => ({ file, args, options: {} }),
    },
    1,
    {},
  );
}

const stays = 'setInterval(() => {}, 1000);';

test('ends a server that did not hear it the first time, as just after its start', async () => {
  const hearing = "process.once('SIGINT', () => process.once('SIGINT', () => process.exit()));";
  const server = await guardProgram(`${stays} ${hearing}`);
  await sleep(500);
  const released = Date.now();
  server.release();
  await server.ended;
  expect(Date.now() - released).toBeLessThan(5_000);
});

test('ends a server that hears, and goes on', async () => {
  const server = await guardProgram(`${stays} process.on('SIGINT', () => {});`);
  await sleep(500);
  server.release();
  await server.ended;
  expect(server.lives()).toBe(false);
});

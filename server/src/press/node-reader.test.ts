import type { ForeignFile } from '@eckpunkt/export/import';
import { expect, test } from 'vitest';
import { openNodeReader } from './node-reader.ts';
import type { ReadFile } from './reader.ts';

const file: ForeignFile = { name: 'a.md', bytes: new Uint8Array(), language: 'de' };
const log = { debug() {}, info() {}, warn() {}, error() {} };

/** A reader over children that end when a test says so. */
function arrange() {
  const running: { end: (outcome: ReadFile) => void; killed: string | null }[] = [];
  const reader = openNodeReader({
    log,
    run() {
      const { promise, resolve } = Promise.withResolvers<ReadFile>();
      const child = { end: resolve, killed: null as string | null };
      running.push(child);
      const kill = (reason: string) => {
        child.killed = reason;
        resolve({ ok: false, reason });
      };
      return { outcome: promise, kill };
    },
  });
  return { reader, running };
}

const turns = () => new Promise((resolve) => setTimeout(resolve, 0));
const failure: ReadFile = { ok: false, reason: 'x' };

test('reads two files at once, the next when one is done, and has a line of eight', async () => {
  const { reader, running } = arrange();
  const readings = Array.from({ length: 10 }, () => reader.read(file));
  await turns();
  expect(running.length).toBe(2);
  expect(await reader.read(file)).toBe('too-busy');
  running[0]?.end(failure);
  await turns();
  expect(running.length).toBe(3);
  for (let index = 1; index < 10; index += 1) {
    running[index]?.end(failure);
    await turns();
  }
  expect(await Promise.all(readings)).toEqual(Array.from({ length: 10 }, () => failure));
});

test('closing ends what runs and what waits', async () => {
  const { reader, running } = arrange();
  const readings = [1, 2, 3].map(() => reader.read(file));
  await turns();
  reader.close();
  const ended = { ok: false, reason: 'The server stops.' };
  expect(await Promise.all(readings)).toEqual([ended, ended, ended]);
  expect(running.map(({ killed }) => killed)).toEqual(['The server stops.', 'The server stops.']);
});

test('a real file is read in a real process', async () => {
  const reader = openNodeReader({ log });
  const bytes = new TextEncoder().encode('# Titel\n\nText.\n');
  const reading = await reader.read({ ...file, bytes });
  expect(reading).toMatchObject({ ok: true, imported: { report: { carried: { words: 2 } } } });
}, 60_000);

import type { Document } from '@eckpunkt/document';
import { expect, test } from 'vitest';
import { writePapers } from './written.ts';

const front = {
  cluster: 'Cluster',
  group: 'AG',
  type: 'position_paper',
  language: 'de',
  number: '1.0',
  date: '2026-03-12',
  slug: 'algen',
  url: 'https://example.org/papers/algen/v/1.0',
} as const;

const hash = 'a'.repeat(64);

const document: Document = {
  type: 'doc',
  content: [{ type: 'title' }, { type: 'figure', attrs: { id: 'f', image: hash, alt: 'x' } }],
};

test('pictures come from beside the paper', async () => {
  const { body } = await writePapers()({ id: '1', document, front });
  expect(body).toContain(`src="/papers/algen/figures/${hash}"`);
});

test('a paper is written once, until many others have been read', async () => {
  const write = writePapers();
  const read = (id: string) => write({ id, document, front });
  const first = await read('1');
  for (let at = 2; at <= 30; at += 1) await read(String(at));
  expect(await read('1')).toBe(first);
  for (let at = 100; at < 140; at += 1) await read(String(at));
  expect(await read('1')).not.toBe(first);
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runChild, type Limits } from './child.ts';
import type { Errand } from './errand.ts';

const folder = mkdtempSync(join(tmpdir(), 'eckpunkt-child-'));
afterAll(() => rmSync(folder, { recursive: true }));

const errand = (format: Errand['format'] = 'html'): Errand => ({
  format,
  document: JSON.stringify({
    type: 'doc',
    content: [
      { type: 'title', content: [{ type: 'text', text: 'Algen & Küste' }] },
      { type: 'paragraph', content: [{ type: 'text', text: '字' }] },
    ],
  }),
  front: {
    cluster: 'C',
    group: 'G',
    type: 'statement',
    language: 'de',
    number: '1.0',
    date: '2026-03-12',
    slug: 'algen',
    url: 'https://example.org/papers/algen/v/1.0',
  },
});

/** Runs a script in place of the typesetter. */
function run(script: string, limits: Partial<Limits> = {}) {
  const path = join(folder, `${Math.random()}.mjs`);
  writeFileSync(path, script);
  return runChild(errand(), undefined, { milliseconds: 15_000, megabytes: 2_000, ...limits }, path);
}

test.each(['pdf', 'docx', 'html', 'md'] as const)('makes a real %s', async (format) => {
  const outcome = await runChild(errand(format)).outcome;
  if (!outcome.ok) throw new Error(outcome.reason);
  expect(outcome.extension).toBe(format);
  expect(outcome.bytes.length).toBeGreaterThan(100);
  const start = Buffer.from(outcome.bytes.slice(0, 4)).toString();
  expect(start).toBe({ pdf: '%PDF', docx: 'PK\u0003\u0004', html: '<!do', md: '---\n' }[format]);
});

test('brings the warnings along', async () => {
  const outcome = await runChild(errand('pdf')).outcome;
  expect(outcome).toMatchObject({ warnings: [{ code: 'glyph-missing', detail: '字' }] });
});

test('an error in the child is a failure with its reason', async () => {
  const { outcome } = run("process.on('message', () => { throw new Error('no such glyph'); })");
  expect(await outcome).toMatchObject({
    ok: false,
    reason: expect.stringContaining('no such glyph'),
  });
});

test('a child that ends without an answer is a failure', async () => {
  expect(await run('process.exit(3)').outcome).toEqual({
    ok: false,
    reason: 'The process ended with 3.',
  });
});

test('a child that takes too long is killed, even in the midst of a loop', async () => {
  const started = performance.now();
  const { outcome } = run('for (;;);', { milliseconds: 700 });
  expect(await outcome).toEqual({ ok: false, reason: 'It took longer than 0.7 seconds.' });
  expect(performance.now() - started).toBeLessThan(5_000);
});

test.runIf(process.platform === 'linux')(
  'a child that takes too much memory is killed',
  async () => {
    const script = 'const all = []; setInterval(() => all.push(Buffer.alloc(2e7, 1)), 20).ref();';
    const { outcome } = run(script, { megabytes: 300 });
    expect(await outcome).toEqual({ ok: false, reason: 'It took more than 300 MB of memory.' });
  },
);

test('knows nothing of our environment, and is nice to others', async () => {
  const { outcome } = run(`
    import { getPriority } from 'node:os';
    process.on('message', () => setTimeout(() => {
      throw new Error(JSON.stringify([Object.keys(process.env).sort(), getPriority()]));
    }, 300));`);
  const result = await outcome;
  const said = /\[\[.*\],\d+\]/.exec(result.ok ? '' : result.reason)?.[0] ?? '[[],0]';
  const [names, priority] = JSON.parse(said);
  const ours = new Set(['TMPDIR', 'NODE_COMPILE_CACHE']);
  expect(names).toContain('TMPDIR');
  expect(
    names.filter((name: string) => !ours.has(name) && !name.startsWith('NODE_CHANNEL')),
  ).toEqual([]);
  expect(priority).toBeGreaterThan(0);
});

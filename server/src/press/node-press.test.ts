import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../../tests/support/database.ts';
import { insertPublication } from '../../../tests/support/publications.ts';
import type { Log } from '../host.ts';
import type { Child } from './child.ts';
import type { Outcome } from './errand.ts';
import { findFile, findFiles } from './find-file.ts';
import { openNodePress, type PressOptions } from './node-press.ts';
import type { Press } from './press.ts';

const silent: Log = { debug() {}, info() {}, warn() {}, error() {} };

let database: FreshDatabase;
let id: string;
const open: Press[] = [];

beforeAll(async () => {
  database = await freshDatabase();
  const content = [
    { type: 'title', content: [{ type: 'text', text: 'Algen' }] },
    { type: 'paragraph', content: [{ type: 'text', text: 'Text' }] },
  ];
  id = await insertPublication(database.sql, { type: 'doc', content });
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.sql`truncate press_jobs, files`;
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((press) => press.close()));
});

async function openPress(options: Partial<PressOptions> = {}): Promise<Press> {
  const press = await openNodePress({ sql: database.sql, log: silent, ...options });
  open.push(press);
  return press;
}

const states = async () =>
  Object.fromEntries(
    (await findFiles(database.sql, id)).map(({ format, state }) => [format, state]),
  );

const product: Outcome = {
  ok: true,
  bytes: new Uint8Array([1, 2, 3]),
  mediaType: 'text/html',
  extension: 'html',
  recipe: 'test/1',
  warnings: [],
};

/** Stands in for child processes: each waits until it is told its outcome, or is killed. */
function actors() {
  const waiting: ((outcome: Outcome) => void)[] = [];
  const run = (): Child => {
    const { promise, resolve } = Promise.withResolvers<Outcome>();
    waiting.push(resolve);
    return { outcome: promise, kill: (reason) => resolve({ ok: false, reason }) };
  };
  return { waiting, run };
}

test('an order becomes real files', async () => {
  const press = await openPress();
  await press.order(id, ['html', 'pdf']);
  await expect.poll(states, { timeout: 20_000 }).toEqual({ html: 'ready', pdf: 'ready' });
  expect(await findFile(database.sql, id, 'pdf')).toMatchObject({ mediaType: 'application/pdf' });
});

test('an order wakes the press at once, also one that another process took', async () => {
  const { waiting, run } = actors();
  await openPress({ run });
  const elsewhere = await openPress({ run, atOnce: 0 });
  const started = performance.now();
  await elsewhere.order(id, ['html']);
  await expect.poll(() => waiting.length, { interval: 10 }).toBe(1);
  expect(performance.now() - started).toBeLessThan(2_000);
});

test('no more children at once than allowed, and the next as soon as one ends', async () => {
  const { waiting, run } = actors();
  const press = await openPress({ run, atOnce: 2 });
  await press.order(id, ['html', 'pdf']);
  await expect.poll(() => waiting.length).toBe(2);
  await press.order(id, ['md']);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(waiting).toHaveLength(2);
  waiting[0]?.(product);
  await expect.poll(() => waiting.length).toBe(3);
});

test('a failure is recorded and tried again later', async () => {
  const { waiting, run } = actors();
  const press = await openPress({ run });
  await press.order(id, ['html']);
  await expect.poll(() => waiting.length).toBe(1);
  waiting[0]?.({ ok: false, reason: 'no such glyph' });
  const job = () => database.sql`select state, reason, tries from press_jobs`;
  await expect.poll(job).toEqual([{ state: 'waiting', reason: 'no such glyph', tries: 1 }]);
});

test('closing gives unfinished jobs back, and the next server makes them', async () => {
  const { waiting, run } = actors();
  const first = await openPress({ run });
  await first.order(id, ['html']);
  await expect.poll(() => waiting.length).toBe(1);
  await first.close();
  expect(await database.sql`select state, tries from press_jobs`).toEqual([
    { state: 'waiting', tries: 0 },
  ]);
  await openPress();
  await expect.poll(states, { timeout: 20_000 }).toEqual({ html: 'ready' });
});

test('what a killed process left behind is taken up once its lease is over', async () => {
  const press = await openPress({ atOnce: 0 });
  await press.order(id, ['html']);
  await database.sql`
    update press_jobs set state = 'working', tries = 1, worker = gen_random_uuid(),
      leased_until = now() + interval '1 second'`;
  await openPress();
  await expect.poll(states, { timeout: 20_000, interval: 200 }).toEqual({ html: 'ready' });
});

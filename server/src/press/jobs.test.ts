import { randomUUID } from 'node:crypto';
import type { FormatName } from '@eckpunkt/export/page';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../../tests/support/database.ts';
import { insertPublication } from '../../../tests/support/publications.ts';
import type { Product } from './errand.ts';
import { findFile, findFiles, readFile } from './find-file.ts';
import { failJob, finishJob, orderJobs, releaseJob, renewLease, takeJob } from './jobs.ts';

const me = randomUUID();
const other = randomUUID();
const product: Product = {
  ok: true,
  bytes: new TextEncoder().encode('%PDF'),
  mediaType: 'application/pdf',
  extension: 'pdf',
  recipe: 'test/1',
  warnings: [{ code: 'glyph-missing', detail: '字' }],
};

let database: FreshDatabase;
let id: string;

beforeAll(async () => {
  database = await freshDatabase();
  const content = [{ type: 'title', content: [{ type: 'text', text: 'Algen' }] }];
  id = await insertPublication(database.sql, { type: 'doc', content });
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.sql`truncate press_jobs, files`;
});

const order = (...formats: FormatName[]) => orderJobs(database.sql, id, formats);
const take = (worker = me) => takeJob(database.sql, worker);
const state = async (format: FormatName) => (await findFile(database.sql, id, format))?.state;
const makeDue = () => database.sql`update press_jobs set due_at = now()`;
const endLeases = () =>
  database.sql`update press_jobs set leased_until = now() - interval '1 second'
    where state = 'working'`;

async function taken(worker = me) {
  const job = await take(worker);
  if (!job) throw new Error('There was no job');
  return job;
}

test('a job brings the text and what stands around it', async () => {
  await order('pdf');
  const job = await taken();
  expect(job).toMatchObject({ publicationId: id, format: 'pdf', tries: 1 });
  expect(JSON.parse(job.document).content[0].content[0].text).toBe('Algen');
  expect(job.front).toMatchObject({ number: '1.0', group: 'AG Bioökonomie' });
});

test('from order to file', async () => {
  expect(await state('pdf')).toBeUndefined();
  await order('pdf');
  expect(await state('pdf')).toBe('making');
  const job = await taken();
  expect(await state('pdf')).toBe('making');
  await finishJob(database.sql, job, me, product);
  expect(await findFile(database.sql, id, 'pdf')).toMatchObject({
    state: 'ready',
    size: 4,
    mediaType: 'application/pdf',
    sha256: '315d429b7714cedb6ad04ac31240145257692630457f3c88253c5beceac76027',
  });
  expect(Buffer.from(await readFile(database.sql, id, 'pdf')).toString()).toBe('%PDF');
});

test('a file is made once, however often it is ordered', async () => {
  await Promise.all([order('pdf', 'md'), order('pdf'), order('md', 'pdf')]);
  expect(await findFiles(database.sql, id)).toHaveLength(2);
  const job = await taken();
  await finishJob(database.sql, job, me, product);
  await order(job.format);
  expect(await state(job.format)).toBe('ready');
  await taken();
  expect(await take()).toBeNull();
});

test('what is ordered first is made first', async () => {
  await order('pdf', 'docx', 'html', 'md');
  const formats = [await taken(), await taken(), await taken(), await taken()];
  expect(formats.map(({ format }) => format)).toEqual(['pdf', 'docx', 'html', 'md']);
});

test('two processes never take the same job', async () => {
  await order('pdf', 'md', 'html', 'docx');
  const jobs = await Promise.all([take(me), take(other), take(me), take(other), take(me)]);
  const formats = jobs.filter((job) => job !== null).map(({ format }) => format);
  // One that passes over a locked job may find no other in that moment; none is found twice.
  expect(new Set(formats).size).toBe(formats.length);
  expect(formats.length).toBeGreaterThan(0);
});

test('a file never changes', async () => {
  await order('pdf');
  await finishJob(database.sql, await taken(), me, product);
  await expect(database.sql`update files set recipe = 'other'`).rejects.toThrow('never changes');
  await expect(database.sql`delete from files`).rejects.toThrow('never changes');
});

describe('the lease', () => {
  test('keeps a job for one process, and frees it when that was killed', async () => {
    await order('pdf');
    await taken();
    expect(await take(other)).toBeNull();
    await endLeases();
    expect((await taken(other)).tries).toBe(2);
  });

  test('once lost, nothing more can be done to the job', async () => {
    await order('pdf');
    const job = await taken();
    expect(await renewLease(database.sql, job, me)).toBe(true);
    await endLeases();
    await taken(other);
    expect(await renewLease(database.sql, job, me)).toBe(false);
    await finishJob(database.sql, job, me, product);
    await failJob(database.sql, job, me, 'too late');
    await releaseJob(database.sql, job, me);
    expect(await state('pdf')).toBe('making');
    expect(await renewLease(database.sql, job, other)).toBe(true);
  });

  test('a job that takes its process down three times is given up', async () => {
    await order('pdf');
    for (const tries of [1, 2, 3]) {
      expect((await taken()).tries).toBe(tries);
      await endLeases();
    }
    expect(await take()).toBeNull();
    expect(await findFile(database.sql, id, 'pdf')).toMatchObject({
      state: 'failed',
      reason: 'The process ended before the file was made.',
    });
  });
});

describe('a try that fails', () => {
  test('is repeated after a while, and given up after the third', async () => {
    await order('pdf');
    for (const tries of [1, 2, 3]) {
      const job = await taken();
      expect(job.tries).toBe(tries);
      expect(await state('pdf')).toBe('making');
      await failJob(database.sql, job, me, `reason ${tries}`);
      expect(await take()).toBeNull();
      await makeDue();
    }
    expect(await take()).toBeNull();
    expect(await findFile(database.sql, id, 'pdf')).toMatchObject({
      state: 'failed',
      reason: 'reason 3',
    });
    await order('pdf');
    expect(await state('pdf')).toBe('failed');
  });

  test('does not count where the server stopped in between', async () => {
    await order('pdf');
    await releaseJob(database.sql, await taken(), me);
    expect((await taken()).tries).toBe(1);
  });
});

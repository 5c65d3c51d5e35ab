import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Sql } from 'postgres';
import { cuttableDatabase, type CuttableLine } from '../../../tests/support/cuttable-line.ts';
import { freshDatabase, type FreshDatabase } from '../../../tests/support/database.ts';
import { connect } from './connect.ts';

let database: FreshDatabase;
let line: CuttableLine;
let sql: Sql;
/** What would have ended the process. */
const uncaught: unknown[] = [];
const catchAll = (error: unknown) => uncaught.push(error);

beforeAll(async () => {
  process.on('uncaughtException', catchAll);
  database = await freshDatabase();
  const cuttable = await cuttableDatabase(database.url);
  ({ line } = cuttable);
  sql = connect(cuttable.url, { max: 2 });
});
afterAll(async () => {
  line.mend();
  await sql.end({ timeout: 1 });
  line.close();
  await database.close();
  process.off('uncaughtException', catchAll);
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test.each([
  [
    'between two statements',
    async (tx: Sql) => void (line.cut(), await pause(30), await tx`select 1`),
  ],
  [
    'in the middle of a statement',
    async (tx: Sql) => void (setTimeout(() => line.cut(), 30), await tx`select pg_sleep(1)`),
  ],
  ['before the end', async () => void (line.cut(), await pause(30))],
  [
    'while the work fails for another reason',
    async () => {
      line.cut();
      await pause(30);
      throw new Error('another reason');
    },
  ],
  [
    'inside a savepoint',
    async (tx: Sql) =>
      void (await (
        tx as never as { savepoint(work: (sql: Sql) => unknown): Promise<unknown> }
      ).savepoint(async (inner) => void (line.cut(), await pause(30), await inner`select 1`))),
  ],
])('a transaction whose connection is lost %s fails, and nothing else does', async (_, work) => {
  for (let round = 0; round < 3; round++) {
    await expect(sql.begin((tx) => work(tx as never))).rejects.toMatchObject({
      code: expect.stringMatching(/^CONNECTION_|^ECONN/),
    });
    line.mend();
    await pause(20);
  }
  expect(uncaught).toEqual([]);
  const answers = await Promise.all([1, 2, 3].map((n) => sql`select ${n}::int as n`));
  expect(answers.map(([row]) => row?.['n'])).toEqual([1, 2, 3]);
});

test('a transaction that fails is rolled back, and one that succeeds is kept', async () => {
  await sql`create table kept (n int)`;
  await sql.begin((tx) => tx`insert into kept values (1)`);
  const failing = sql.begin(async (tx) => {
    await tx`insert into kept values (2)`;
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  await sql.begin('read only', async (tx) => {
    expect(await tx`select n from kept`).toEqual([{ n: 1 }]);
    const inner = tx.savepoint((sp) => sp`select 1 / 0`);
    await expect(inner).rejects.toThrow('division');
    expect(await tx.unsafe('select 1 as n')).toEqual([{ n: 1 }]);
  });
});

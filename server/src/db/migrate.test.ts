import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../../tests/support/database.ts';
import { connect } from './connect.ts';
import { isMigrated, migrate } from './migrate.ts';

let database: FreshDatabase;
let folder: string;

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

beforeEach(async () => {
  await database.sql`drop table if exists migrations, apples, pears`;
  folder = await mkdtemp(join(tmpdir(), 'eckpunkt-migrations-'));
  await write('0001_apples.sql', 'create table apples (id int); insert into apples values (1);');
  return () => rm(folder, { recursive: true });
});

const write = (name: string, text: string) => writeFile(join(folder, name), text);
const address = () => pathToFileURL(`${folder}/`);

test('takes each step once, in the order of the names', async () => {
  expect(await isMigrated(database.sql, address())).toBe(false);
  expect(await migrate(database.sql, address())).toEqual(['0001_apples.sql']);
  await write('0002_pears.sql', 'create table pears as table apples;');
  expect(await isMigrated(database.sql, address())).toBe(false);
  expect(await migrate(database.sql, address())).toEqual(['0002_pears.sql']);
  expect(await migrate(database.sql, address())).toEqual([]);
  expect(await isMigrated(database.sql, address())).toBe(true);
});

test('takes all steps or none', async () => {
  await write('0002_broken.sql', 'create table pears (id int); select nothing;');
  await expect(migrate(database.sql, address())).rejects.toThrow('nothing');
  expect(await database.sql`select to_regclass('apples') as there`).toEqual([{ there: null }]);
});

test('refuses a step that was changed after it had been applied', async () => {
  await migrate(database.sql, address());
  await write('0001_apples.sql', 'create table apples (id bigint);');
  await expect(migrate(database.sql, address())).rejects.toThrow('0001_apples.sql was changed');
});

test('refuses a database that is newer than the program', async () => {
  await write('0002_pears.sql', 'create table pears (id int);');
  await migrate(database.sql, address());
  await rm(join(folder, '0002_pears.sql'));
  await expect(migrate(database.sql, address())).rejects.toThrow('newer than this program');
  expect(await isMigrated(database.sql, address())).toBe(false);
});

test('two processes that start together migrate in turn', async () => {
  const other = connect(database.url);
  const taken = await Promise.all([
    migrate(database.sql, address()),
    migrate(other, address()),
  ]).finally(() => other.end());
  expect(taken.flat()).toEqual(['0001_apples.sql']);
});

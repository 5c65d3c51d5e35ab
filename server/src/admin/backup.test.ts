import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Sql } from 'postgres';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../../tests/support/database.ts';
import { connect } from '../db/connect.ts';
import { isMigrated, readMigrations, takeSteps } from '../db/migrate.ts';
import { fsck } from '../fsck/fsck.ts';
import { readSettings } from '../node/settings.ts';
import { tablesIn } from './archive/tables.ts';
import { backupCommand } from './backup.ts';
import { type Command, NotDone } from './command.ts';
import { restoreCommand } from './restore.ts';

let source: FreshDatabase;
let target: FreshDatabase;
let folder: string;
let file: string;

beforeAll(async () => {
  source = await freshDatabase();
  await fill(source.sql);
  folder = await mkdtemp(join(tmpdir(), 'eckpunkt-backup-'));
  file = join(folder, 'all.tar.gz');
  await run(backupCommand, source, file);
});
beforeEach(async () => {
  target = await freshDatabase();
  return () => target.close();
});
afterAll(async () => {
  await source.close();
  await rm(folder, { recursive: true });
});

const silent = { debug() {}, info() {}, warn() {}, error() {} };

const run = (command: Command, { url }: FreshDatabase, ...operands: string[]) =>
  command.run({
    settings: readSettings({ DATABASE_URL: url }),
    log: silent,
    operands,
    options: {},
    input: process.stdin,
  });

/** Everything that a copy may stumble over: tabs, backslashes, NULLs, bytes, large values. */
async function fill(sql: Sql) {
  const [cluster] =
    await sql`insert into clusters (name) values (${'Küste\t\\N\n"Ende"'}) returning id`;
  const [person] = await sql`
    insert into people (cluster_id, email, name, password_hash)
    values (${cluster?.['id']}, 'a@example.org', 'Ärmel 👩🏽‍🔬', 'hash') returning id`;
  const [group] = await sql`
    insert into groups (cluster_id, kind, name)
    values (${cluster?.['id']}, 'working_group', 'AG') returning id`;
  await sql`insert into groups (cluster_id, kind, name, parent_id)
    values (${cluster?.['id']}, 'working_group', 'AG 2', ${group?.['id']})`;
  const [paper] = await sql`
    insert into papers (cluster_id, group_id, type, title, language, slug, created_by)
    values (${cluster?.['id']}, ${group?.['id']}, 'key_points', 'T', 'de', 't', ${person?.['id']})
    returning id`;
  const state = Buffer.alloc(5_000_000, 'bytes\0');
  for (const number of [1, 2])
    await sql`
      insert into versions (paper_id, number, title, document, sha256, state, schema_version, created_by)
      values (${paper?.['id']}, ${number}, 'T', '{}', 'x', ${state}, 1, ${person?.['id']})`;
  await sql`
    insert into publications (paper_id, version_id, major, minor, front, published_by)
    select ${paper?.['id']}, id, 1, 0, '{"a": "\\"b"}', ${person?.['id']} from versions where number = 1`;
  await sql`
    insert into figures (sha256, media_type, width, height, bytes)
    values (${'a'.repeat(64)}, 'image/png', 1, 1, ${state})`;
  await sql`
    insert into paper_figures (paper_id, sha256, person_id)
    values (${paper?.['id']}, ${'a'.repeat(64)}, ${person?.['id']})`;
  await sql`
    insert into version_figures (version_id, sha256)
    select id, ${'a'.repeat(64)} from versions where number = 1`;
  await sql`
    insert into templates (
      cluster_id, paper_id, type, language, name, document, schema_version, created_by, created_at
    ) values (
      ${cluster?.['id']}, ${paper?.['id']}, 'key_points', 'de', 'V', '{"a": "\\u0000"}', 2,
      ${person?.['id']}, now()
    )`;
  await sql`insert into sign_in_tries (key) values ('one'), ('two')`;
}

/** Every row of every table, as PostgreSQL writes it. */
async function contentOf(sql: Sql) {
  const tables = await tablesIn(sql);
  const rows = tables.map(({ name }) => sql`select t::text as row from ${sql(name)} t order by 1`);
  return Object.fromEntries((await Promise.all(rows)).map((all, i) => [tables[i]?.name, [...all]]));
}

test('what was backed up is there after the restore, byte for byte', async () => {
  const { data } = await run(restoreCommand, target, file);
  expect(data['rows']).toMatchObject({ groups: 2, versions: 2, publications: 1, mails: 0 });
  expect(await contentOf(target.sql)).toEqual(await contentOf(source.sql));
  expect(await isMigrated(target.sql)).toBe(true);
});

test('what comes after a restore gets new numbers', async () => {
  await run(restoreCommand, target, file);
  const [row] =
    await target.sql`insert into sign_in_tries (key) values ('three') returning id::int`;
  expect(row).toEqual({ id: 3 });
});

test('a backup is for its owner alone, and never written over another one', async () => {
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  await expect(run(backupCommand, source, file)).rejects.toThrow('exists already');
});

test('what was damaged before the backup is still known after the restore', async () => {
  const damaged = await freshDatabase();
  await damaged.sql.begin(async (tx) => {
    const [cluster] = await tx`
      insert into clusters (name) values ('Küste'), ('Küste') returning id`;
    await tx`set local session_replication_role = replica`;
    await tx`update clusters set name = 'Kuste' where id = ${cluster?.['id']}`;
    await tx`delete from clusters where name = 'Küste'`;
  });
  const damagedFile = join(folder, 'damaged.tar.gz');
  await run(backupCommand, damaged, damagedFile);
  await damaged.close();
  await run(restoreCommand, target, damagedFile);
  const { damages } = await fsck(target.sql);
  expect(damages.map(({ kind }) => kind)).toEqual(['changed', 'missing']);
});

test('only an empty database is filled', async () => {
  await expect(run(restoreCommand, source, file)).rejects.toThrow('not empty');
  expect(await source.sql`select from groups`).toHaveLength(2);
});

test('a database is not filled under a running Eckpunkt', async () => {
  const running = connect(target.url);
  await running`select 1`;
  const attempt = run(restoreCommand, target, file).finally(() => running.end());
  await expect(attempt).rejects.toThrow('stop it first');
});

test.each<[string, (bytes: Buffer) => Buffer]>([
  ['cut short', (bytes) => bytes.subarray(0, bytes.length / 2)],
  [
    'cut short inside, with a good wrapping',
    (bytes) => gzipSync(gunzipSync(bytes).subarray(0, 6000)),
  ],
  ['changed by one letter', (bytes) => gzipSync(changed(gunzipSync(bytes)))],
  ['no backup at all', () => Buffer.from('a letter to somebody')],
  ['another archive', () => gzipSync(Buffer.alloc(2048, 'x'))],
  ['empty', () => Buffer.alloc(0)],
])('a backup that is %s restores nothing', async (_, spoil) => {
  const spoilt = join(folder, 'spoilt.tar.gz');
  await writeFile(spoilt, spoil(await readFile(file)));
  const attempt = run(restoreCommand, target, spoilt);
  await expect(attempt).rejects.toThrow(NotDone);
  await expect(attempt).rejects.toThrow('Nothing was restored');
  expect(await target.sql`select from clusters`).toHaveLength(0);
  expect(await isMigrated(target.sql)).toBe(true);
});

function changed(archive: Buffer): Buffer {
  const at = archive.indexOf('a@example.org');
  archive.write('b', at);
  return archive;
}

test('an older backup is brought to the newest schema', async () => {
  const old = await freshDatabase();
  const steps = (await readMigrations()).slice(0, 1);
  await old.sql.begin(async (tx) => {
    await tx`drop schema public cascade`;
    await tx`create schema public`;
    await takeSteps(tx, steps);
    await tx`insert into clusters (name) values ('Alt')`;
  });
  const oldFile = join(folder, 'old.tar.gz');
  await run(backupCommand, old, oldFile);
  await old.close();
  await run(restoreCommand, target, oldFile);
  expect(await target.sql`select name from clusters`).toEqual([{ name: 'Alt' }]);
  expect(await isMigrated(target.sql)).toBe(true);
});

test('a failing backup leaves no file behind', async () => {
  const nowhere = join(folder, 'missing', 'all.tar.gz');
  await expect(run(backupCommand, source, nowhere)).rejects.toThrow('ENOENT');
});

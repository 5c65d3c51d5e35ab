import type { TransactionSql } from 'postgres';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../../tests/support/database.ts';
import { readMigrations, takeSteps } from '../db/migrate.ts';
import { fsck } from './fsck.ts';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

beforeEach(async () => {
  await database.sql`delete from clusters`;
  await database.sql`insert into clusters (name) values ('BioCon Valley')`;
});

/** What a disk does, not a program. */
const damage = () =>
  database.sql.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    await sql`update clusters set name = 'BioCon Valley?'`;
  });

const kinds = async () => (await fsck(database.sql)).damages.map(({ kind }) => kind);

test('what was changed in order is sealed anew', async () => {
  await database.sql`update clusters set name = 'Cluster Medizin.NRW'`;
  expect(await kinds()).toEqual([]);
});

test('what was broken is still known after somebody changed it in good faith', async () => {
  await damage();
  await database.sql`update clusters set language = 'en'`;
  expect(await kinds()).toEqual(['changed']);
});

test('it is well again when it says what it said, or when somebody has looked and seals it', async () => {
  await damage();
  await database.sql`update clusters set name = 'BioCon Valley'`;
  expect(await kinds()).toEqual([]);
  await damage();
  await database.sql`update clusters set seal = null`;
  expect(await kinds()).toEqual([]);
});

test('a seal is the same in every time zone', async () => {
  await database.sql.begin(async (sql) => {
    await sql`set local timezone = 'Asia/Kathmandu'`;
    await sql`set local bytea_output = 'escape'`;
    await sql`insert into clusters (name) values ('Fern')`;
  });
  expect(await kinds()).toEqual([]);
});

test('rows from before there were seals get theirs, and keep it through later steps', async () => {
  const steps = await readMigrations();
  const first = steps.findIndex(({ name }) => name === '0006_integrity.sql');
  const old = await freshDatabase();
  await old.sql.begin(async (sql) => {
    await sql`drop schema public cascade`;
    await sql`create schema public`;
    await takeSteps(sql, steps.slice(0, first));
    await insertPublished(sql, 'before');
    await takeSteps(sql, steps.slice(0, first + 1));
    await insertPublished(sql, 'after');
    await takeSteps(sql, steps);
  });
  const { damages, examined } = await fsck(old.sql);
  await old.close();
  expect(damages).toEqual([]);
  expect(examined).toMatchObject({ clusters: 2, papers: 2, publications: 2 });
});

/** A published paper as it was written when there were no more tables than in the first steps. */
async function insertPublished(sql: TransactionSql, slug: string) {
  await sql.unsafe(`
    with c as (insert into clusters (name) values ('${slug}') returning id),
    h as (
      insert into people (cluster_id, email, name, password_hash)
      select id, '${slug}@example.org', 'Ada', 'none' from c returning id, cluster_id
    ), g as (
      insert into groups (cluster_id, kind, name)
      select cluster_id, 'lighthouse', 'Moor' from h returning id
    ), p as (
      insert into papers (cluster_id, group_id, type, title, language, slug, created_by)
      select h.cluster_id, g.id, 'strategy', 'T', 'de', '${slug}', h.id from h, g returning id
    ), d as (insert into drafts (paper_id) select id from p), v as (
      insert into versions (
        paper_id, number, title, document, sha256, state, schema_version, created_by
      )
      select p.id, 1, 'T', '{"type":"doc"}',
        encode(sha256('{"type":"doc"}'), 'hex'), '\\x0000', 0, h.id
      from p, h returning id, paper_id, created_by
    )
    insert into publications (paper_id, version_id, major, minor, front, published_by)
    select paper_id, id, 1, 0, '{"number": "1.0"}', created_by from v`);
}

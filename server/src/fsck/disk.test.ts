import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sql } from 'postgres';
import { expect, test } from 'vitest';
import { connect } from '../db/connect.ts';
import { startEmbedded } from '../db/embedded.ts';
import { migrate } from '../db/migrate.ts';
import { fsck } from './fsck.ts';

/** Runs the database of a folder for as long as a task takes. */
async function withDatabase<T>(folder: string, task: (sql: Sql) => Promise<T>): Promise<T> {
  const server = await startEmbedded({ folder, settings: { fsync: 'off' } });
  const sql = connect(server.url);
  try {
    return await task(sql);
  } finally {
    await sql.end();
    await server.stop();
  }
}

async function fill(sql: Sql): Promise<string> {
  await migrate(sql);
  await sql`
    with cluster as (insert into clusters (name) values ('BioCon Valley') returning id)
    insert into people (cluster_id, email, name, password_hash)
    select id, number || '@example.org', 'Ada', 'none' from cluster, generate_series(1, 9) number`;
  const [row] = await sql<{ path: string }[]>`select pg_relation_filepath('people') as path`;
  return row?.path ?? '';
}

/** Flips one bit in the middle of the first block. */
async function flipOnDisk(path: string) {
  await using file = await open(path, 'r+');
  const byte = Buffer.alloc(1);
  await file.read(byte, 0, 1, 7500);
  byte.writeUInt8(byte.readUInt8() ^ 4);
  await file.write(byte, 0, 1, 7500);
}

test('a bit that flips on the disk is found, and everything else is looked at all the same', async () => {
  const folder = join(await mkdtemp(join(tmpdir(), 'eckpunkt-disk-')), 'postgres');
  const path = await withDatabase(folder, fill);
  await flipOnDisk(join(folder, 'data', path));
  const { damages, examined } = await withDatabase(folder, fsck);
  await rm(join(folder, '..'), { recursive: true });
  expect(damages).toContainEqual(
    expect.objectContaining({
      kind: 'unreadable',
      table: 'people',
      found: expect.stringContaining('invalid page in block 0'),
    }),
  );
  expect(examined).toMatchObject({ papers: 0, files: 0 });
}, 60_000);

import type { Sql, TransactionSql } from 'postgres';
import type { z } from 'zod';
import {
  HEADER,
  header,
  type Header,
  MANIFEST,
  manifest,
  type Manifest,
  sha256,
  tableOf,
} from './manifest.ts';
import { advanceSequences } from './tables.ts';
import { type Entry, unpack } from './tar.ts';

/** Makes the tables as they were when the archive was written. */
export type MakeSchema = (tx: TransactionSql, migrations: Header['migrations']) => Promise<void>;

/**
 * Fills the database from an archive, in one transaction: all of it and every byte as it was
 * written, or nothing at all.
 */
export const readArchive = (
  sql: Sql,
  archive: AsyncIterable<Buffer>,
  makeSchema: MakeSchema,
): Promise<Manifest> =>
  sql.begin(async (tx) => {
    await tx`set local statement_timeout = 0`;
    const entries = unpack(archive);
    const hashes: Record<string, string> = {};
    const first = (await entries.next()).value;
    const described = parse(first, HEADER, header);
    hashes[HEADER] = sha256(first.bytes);
    await makeSchema(tx, described.migrations);
    await setTriggers(tx, described, 'disable');
    for await (const entry of entries) {
      if (entry.path === MANIFEST) {
        await setTriggers(tx, described, 'enable');
        return verify(tx, parse(entry, MANIFEST, manifest), hashes);
      }
      hashes[entry.path] = sha256(entry.bytes);
      await fill(tx, entry, described);
    }
    throw new Error('The backup has no manifest.');
  });

function parse<T>(entry: Entry | undefined, path: string, shape: z.ZodType<T>): T {
  if (entry?.path !== path) throw new Error('It is no backup of Eckpunkt.');
  const { success, data } = shape.safeParse(JSON.parse(entry.bytes.toString('utf8')));
  if (!success) throw new Error(`${path} of the backup cannot be read.`);
  return data;
}

/**
 * Rows come back as they were, with the seals and tallies that they had: made anew, these would
 * vouch for whatever had been damaged before the backup. References are checked all the same.
 */
async function setTriggers(tx: TransactionSql, { tables }: Header, to: 'enable' | 'disable') {
  for (const { name } of tables) await tx`alter table ${tx(name)} ${tx.unsafe(to)} trigger user`;
}

async function fill(tx: TransactionSql, { path, bytes }: Entry, { tables }: Header): Promise<void> {
  const table = tables.find(({ name }) => name === tableOf(path));
  if (!table) throw new Error(`The backup holds ${path}, which is no table of it.`);
  const rows = `[${bytes.toString('utf8').trimEnd().replaceAll('\n', ',')}]`;
  const columns = tx(table.columns);
  await tx`
    insert into ${tx(table.name)} (${columns}) overriding system value
    select ${columns} from json_populate_recordset(null::${tx(table.name)}, ${rows}::text::json)`;
}

/** What was written must be what was read, and what was read must be what is there now. */
async function verify(
  tx: TransactionSql,
  expected: Manifest,
  hashes: Readonly<Record<string, string>>,
): Promise<Manifest> {
  const paths = new Set([...Object.keys(expected.sha256), ...Object.keys(hashes)]);
  for (const path of paths)
    if (expected.sha256[path] !== hashes[path])
      throw new Error(`${path} is not as it was written.`);
  for (const [table, count] of Object.entries(expected.rows)) {
    const [row] = await tx<{ count: number }[]>`select count(*)::int as count from ${tx(table)}`;
    if (row?.count !== count)
      throw new Error(`${table} has ${row?.count} rows instead of ${count}.`);
  }
  await advanceSequences(tx);
  return expected;
}

import type { TransactionSql, Sql } from 'postgres';
import { HEADER, type Header, MANIFEST, type Manifest, partPath, sha256 } from './manifest.ts';
import { type Table, tablesIn } from './tables.ts';
import { END, type Entry, pack } from './tar.ts';

/** A part of a table is in memory as a whole. */
const PART = 4 * 1024 * 1024;

export type Sink = (bytes: Buffer) => Promise<void>;

/** Copies the whole database, as it is at one moment, into an archive; people go on working. */
export const writeArchive = (sql: Sql, sink: Sink, now: Date): Promise<Manifest> =>
  sql.begin('isolation level repeatable read read only', async (tx) => {
    await tx`set local statement_timeout = 0`;
    const tables = await tablesIn(tx);
    const hashes: Record<string, string> = {};
    const put = async (entry: Entry) => {
      hashes[entry.path] = sha256(entry.bytes);
      await sink(pack(entry));
    };
    await put(json(HEADER, await describe(tx, tables, now)));
    const rows: Record<string, number> = {};
    for (const table of tables) rows[table.name] = await putTable(tx, table, put);
    const written: Manifest = { sha256: { ...hashes }, rows };
    await put(json(MANIFEST, written));
    await sink(END);
    return written;
  });

async function describe(tx: TransactionSql, tables: readonly Table[], now: Date): Promise<Header> {
  const migrations = await tx<Header['migrations']>`
    select name, sha256 from migrations order by name`;
  return {
    format: 'eckpunkt-backup-1',
    createdAt: now.toISOString(),
    migrations: [...migrations],
    tables: tables.map(({ name, columns }) => ({ name, columns: [...columns] })),
  };
}

const json = (path: string, value: unknown): Entry => ({
  path,
  bytes: Buffer.from(`${JSON.stringify(value, null, 2)}\n`),
});

/** A part never ends within a row. Gives the number of rows. */
async function putTable(
  tx: TransactionSql,
  table: Table,
  put: (entry: Entry) => Promise<void>,
): Promise<number> {
  let part: string[] = [];
  let size = 0;
  let parts = 0;
  let count = 0;
  const flush = async () => {
    parts += 1;
    await put({ path: partPath(table.name, parts), bytes: Buffer.from(part.join('')) });
    part = [];
    size = 0;
  };
  for await (const row of rowsOf(tx, table)) {
    part.push(`${row}\n`);
    size += row.length;
    count += 1;
    if (size >= PART) await flush();
  }
  if (size > 0) await flush();
  return count;
}

/**
 * The rows as JSON. Some tables have many small rows and some a few huge ones (typeset papers):
 * each batch is as large as the one before lets expect, so that neither is slow nor fills memory.
 */
async function* rowsOf(tx: TransactionSql, { name, columns }: Table): AsyncGenerator<string> {
  const shown = tx`select ${tx([...columns])} from ${tx(name)}`;
  await tx`declare rows no scroll cursor for select row_to_json(row)::text as row from (${shown}) row`;
  for (let batch = 1; ;) {
    const rows = await tx.unsafe<{ row: string }[]>(`fetch ${batch} from rows`);
    if (rows.length === 0) break;
    for (const { row } of rows) yield row;
    const size = rows.reduce((sum, { row }) => sum + row.length, 0);
    batch = Math.max(1, Math.min(batch * 4, Math.floor((batch * PART) / size)));
  }
  await tx`close rows`;
}

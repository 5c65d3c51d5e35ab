import { createReadStream, existsSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { Sql, TransactionSql } from 'postgres';
import { APPLICATION } from '../db/connect.ts';
import { migrate, readMigrations, takeSteps } from '../db/migrate.ts';
import type { Header } from './archive/manifest.ts';
import { readArchive } from './archive/read.ts';
import { type Command, NotDone } from './command.ts';
import { withDatabase } from './with-database.ts';

export const restoreCommand: Command = {
  name: 'restore',
  operands: ['FILE'],
  summary: 'Fills an empty database from a backup, and proves that every byte is there.',
  run: async (call) => {
    const [file = ''] = call.operands;
    if (!existsSync(file)) throw new NotDone(`There is no file ${file}.`);
    const { rows } = await withDatabase(call, (sql) => restore(sql, file));
    const count = Object.values(rows).reduce((sum, some) => sum + some, 0);
    return { text: `Restored ${count} rows from ${file}.`, data: { file, rows } };
  },
};

async function restore(sql: Sql, file: string) {
  if (await isInUse(sql)) throw new NotDone('Eckpunkt is running on this database: stop it first.');
  if (await hasPeople(sql)) throw new NotDone('The database is not empty: nothing was restored.');
  const archive = createGunzip();
  // Whoever reads the archive hears of its failures; before and after, nobody needs to.
  archive.on('error', () => undefined);
  pipeline(createReadStream(file), archive).catch(() => undefined);
  try {
    const manifest = await readArchive(sql, archive, makeSchema);
    await migrate(sql);
    return manifest;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new NotDone(`Nothing was restored: ${reason}`);
  }
}

async function isInUse(sql: Sql): Promise<boolean> {
  const others = await sql`
    select from pg_stat_activity
    where datname = current_database() and application_name = ${APPLICATION}
      and pid <> pg_backend_pid()`;
  return others.length > 0;
}

async function hasPeople(sql: Sql): Promise<boolean> {
  const [table] = await sql<
    { there: boolean }[]
  >`select to_regclass('people') is not null as there`;
  if (!table?.there) return false;
  const people = await sql`select from people limit 1`;
  return people.length > 0;
}

/** An older backup is read into the schema of its time; the later steps then see its rows. */
async function makeSchema(tx: TransactionSql, wanted: Header['migrations']): Promise<void> {
  await tx`drop schema public cascade`;
  await tx`create schema public`;
  const known = await readMigrations();
  const steps = wanted.map(({ name, sha256 }) => {
    const step = known.find((one) => one.name === name && one.sha256 === sha256);
    if (!step) throw new Error(`the backup needs ${name}, which this version does not have.`);
    return step;
  });
  await takeSteps(tx, steps);
}

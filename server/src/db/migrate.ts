import { readdir, readFile } from 'node:fs/promises';
import type { Sql } from 'postgres';
import { isCurrent, type Migration, migrationOf, takeSteps } from './history.ts';

export { takeSteps } from './history.ts';

const FOLDER = new URL('./migrations/', import.meta.url);

/**
 * Brings the database to the newest schema, all steps in one transaction: it is either current
 * afterwards or as it was. Gives the names of the steps that were taken.
 */
export async function migrate(sql: Sql, folder: URL = FOLDER): Promise<readonly string[]> {
  const migrations = await readMigrations(folder);
  return sql.begin((tx) => takeSteps(tx, migrations));
}

/** Has every step been taken? False, too, where the database knows steps that we do not. */
export const isMigrated = async (sql: Sql, folder: URL = FOLDER): Promise<boolean> =>
  isCurrent(sql, await readMigrations(folder));

export async function readMigrations(folder: URL = FOLDER): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).toSorted();
  return Promise.all(names.map((name) => readMigration(folder, name)));
}

async function readMigration(folder: URL, name: string): Promise<Migration> {
  const text = await readFile(new URL(name, folder), 'utf8');
  return migrationOf(name, text);
}

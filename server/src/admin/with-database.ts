import type { Sql } from 'postgres';
import { findEmbedded } from '../db/embedded.ts';
import { type Database, embeddedFolder, openDatabase, reach } from '../node/database.ts';
import type { Call } from './command.ts';

/**
 * Lends the installation's database to a task: that of a running Eckpunkt, too, which keeps the
 * embedded PostgreSQL for itself otherwise.
 */
export async function withDatabase<T>(
  call: Pick<Call, 'settings' | 'log'>,
  task: (sql: Sql) => Promise<T>,
): Promise<T> {
  const database = await open(call);
  try {
    return await task(database.sql);
  } finally {
    await database.close();
  }
}

async function open({ settings, log }: Pick<Call, 'settings' | 'log'>): Promise<Database> {
  const running = settings.databaseUrl
    ? undefined
    : await findEmbedded(embeddedFolder(settings.dataDir));
  return running ? reach(running, log) : openDatabase(settings, log);
}

import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Sql } from 'postgres';
import { connect } from '../db/connect.ts';
import { startEmbedded } from '../db/embedded.ts';
import type { Log } from '../host.ts';
import { isDatabaseAway } from '../http/failures.ts';
import type { Settings } from './settings.ts';

/** The database of this process, reachable and new enough. */
export interface Database {
  readonly url: string;
  readonly sql: Sql;
  close(): Promise<void>;
}

/** How long a database that starts together with us may take to appear. */
const PATIENCE_MS = 30_000;
const OLDEST = 15;
const LINES = 10;

export const embeddedFolder = (dataDir: string) => join(dataDir, 'postgres');

/** Connects to the database of DATABASE_URL; without one, runs the embedded one below DATA_DIR. */
export async function openDatabase(
  settings: Pick<Settings, 'databaseUrl' | 'dataDir'>,
  log: Log,
): Promise<Database> {
  if (settings.databaseUrl) return reach(settings.databaseUrl, log);
  const embedded = await startEmbedded({
    folder: embeddedFolder(settings.dataDir),
    onRestart: () => log.error('database.restarted', { reason: 'it ended by itself' }),
  });
  const database = await reach(embedded.url, log);
  const close = () => database.close().finally(() => embedded.stop());
  return { ...database, close };
}

/** A pool on the database, once it answers. */
export async function reach(url: string, log: Log): Promise<Database> {
  const sql = connect(url, { max: LINES });
  await answered(sql, log);
  return { url, sql, close: () => sql.end({ timeout: 3 }) };
}

/** Opens every connection of the pool: those who come first shall not wait for that. */
export async function warmUp(sql: Sql): Promise<void> {
  await Promise.all(Array.from({ length: LINES }, () => sql`select 1`));
}

async function answered(sql: Sql, log: Log): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const trouble = await sql<{ version: number }[]>`
      select current_setting('server_version_num')::int / 10000 as version`.then(
      tooOld,
      unanswered,
    );
    if (trouble === null) return;
    if (trouble.final || Date.now() > deadline) throw new Error(trouble.reason);
    log.warn('database.awaited', { reason: trouble.reason });
    await sleep(1_000);
  }
}

interface Trouble {
  readonly reason: string;
  /** Would waiting not help? */
  readonly final: boolean;
}

function tooOld([row]: readonly { version: number }[]): Trouble | null {
  if (row && row.version >= OLDEST) return null;
  return { reason: `PostgreSQL ${OLDEST} or newer is needed.`, final: true };
}

function unanswered(error: Error & { code?: string }): Trouble {
  const reason = `The database does not answer: ${error.message || error.code}`;
  return { reason, final: !isDatabaseAway(error) };
}

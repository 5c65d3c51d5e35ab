import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '../../server/src/db/connect.ts';
import { startEmbedded } from '../../server/src/db/embedded.ts';
import { migrate } from '../../server/src/db/migrate.ts';

/** Durability costs time and a test run that crashes starts anew. */
const CARELESS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/**
 * Global set-up of every test run (Vitest and Playwright): one PostgreSQL, and in it one migrated
 * database that `freshDatabase` copies. `DATABASE_URL` brings another server instead.
 */
export async function setup(): Promise<() => Promise<void>> {
  const server = await startServer();
  const template = `template_${randomBytes(6).toString('hex')}`;
  await onServer(server.url, (sql) => sql`create database ${sql(template)}`);
  await migrateTemplate(addressOf(server.url, template));
  process.env['TEST_SERVER_URL'] = server.url;
  process.env['TEST_TEMPLATE'] = template;
  return async () => {
    await onServer(server.url, (sql) => sql`drop database ${sql(template)} with (force)`);
    await server.stop();
  };
}

async function startServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const given = process.env['DATABASE_URL'];
  if (given) return { url: given, stop: async () => undefined };
  const folder = await mkdtemp(join(tmpdir(), 'eckpunkt-test-'));
  const server = await startEmbedded({ folder: join(folder, 'postgres'), settings: CARELESS });
  const stop = async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  };
  return { url: server.url, stop };
}

async function migrateTemplate(url: string): Promise<void> {
  const sql = connect(url, { max: 1 });
  await migrate(sql).finally(() => sql.end());
}

/** Runs one statement on the server's own database. */
export async function onServer<T>(
  url: string,
  statement: (sql: ReturnType<typeof connect>) => PromiseLike<T>,
): Promise<T> {
  const sql = connect(url, { max: 1 });
  try {
    return await statement(sql);
  } finally {
    await sql.end();
  }
}

export function addressOf(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}

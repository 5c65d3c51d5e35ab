import { randomBytes } from 'node:crypto';
import type { Sql } from 'postgres';
import { connect } from '../../server/src/db/connect.ts';
import { addressOf, onServer } from './database-server.ts';

/** A migrated, empty database of one's own. */
export interface FreshDatabase {
  readonly url: string;
  readonly sql: Sql;
  close(): Promise<void>;
}

/**
 * Copies the migrated template (some 20 ms; as files, which takes two thirds of going through the
 * WAL and half when dropped): `beforeAll` makes one, `afterAll` closes it. Needs
 * `globalSetup: '…/tests/support/database-server.ts'` in the Vitest configuration.
 */
export async function freshDatabase(): Promise<FreshDatabase> {
  const { server, template } = running();
  const name = `test_${randomBytes(8).toString('hex')}`;
  await onServer(
    server,
    (sql) => sql`create database ${sql(name)} template ${sql(template)} strategy file_copy`,
  );
  const url = addressOf(server, name);
  const sql = connect(url, { name: 'eckpunkt-tests' });
  return {
    url,
    sql,
    async close() {
      await sql.end({ timeout: 5 });
      await onServer(server, (admin) => admin`drop database ${admin(name)} with (force)`);
    },
  };
}

function running(): { server: string; template: string } {
  const { TEST_SERVER_URL: server, TEST_TEMPLATE: template } = process.env;
  if (server && template) return { server, template };
  throw new Error('No test database: name tests/support/database-server.ts as globalSetup.');
}

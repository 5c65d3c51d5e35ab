import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { startEmbedded } from '../../../server/src/db/embedded.ts';

/** A PostgreSQL for the measurements, with its settings as delivered: fsync is on. */
export interface BenchDatabase {
  /** Makes an empty database and gives its address. */
  database(name: string): Promise<string>;
  /** The postmaster; its children are the connections. */
  readonly pid: number;
  stop(): Promise<void>;
}

export async function startDatabase(): Promise<BenchDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'eckpunkt-bench-'));
  const server = await startEmbedded({ folder: join(folder, 'postgres') });
  const pidFile = join(folder, 'postgres', 'data', 'postmaster.pid');
  return {
    async database(name) {
      const sql = postgres(server.url, { max: 1 });
      await sql`create database ${sql(name)}`;
      await sql.end();
      const url = new URL(server.url);
      url.pathname = `/${name}`;
      return url.href;
    },
    pid: Number(readFileSync(pidFile, 'utf8').split('\n')[0]),
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

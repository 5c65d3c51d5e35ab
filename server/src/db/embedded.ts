import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openCluster, USER, type Cluster } from './embedded/cluster.ts';
import { freePort } from './embedded/free-port.ts';
import { guard, type Guarded } from './embedded/guard.ts';
import { heldByAnother } from './embedded/owner.ts';
import { isReady, removeStalePidFile, runningPort } from './embedded/pid-file.ts';

/** A PostgreSQL of our own, for installations that bring none. */
export interface EmbeddedPostgres {
  readonly url: string;
  /** Ends the server in order and waits for it. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Where the database lives; made when missing. */
  readonly folder: string;
  /** Settings as in `postgresql.conf`. */
  readonly settings?: Readonly<Record<string, string>>;
  /** How long to wait for another process to let go of the data. */
  readonly patienceMs?: number;
  /** Called when the server ended by itself and is being started again. */
  readonly onRestart?: () => void;
}

/** How long the database of a process that was killed may take to end. */
const PATIENCE_MS = 15_000;
/** How long to wait where that process lives: it may just be ending, as in a restart by hand. */
const PATIENCE_WITH_LIVING_MS = 2_000;

/** A server that cannot start (a full disk) is tried again, less and less often. */
const FIRST_PAUSE_MS = 200;
const LAST_PAUSE_MS = 10_000;

/**
 * Starts the embedded PostgreSQL and keeps it running, on one port, until `stop`: should it die
 * (out of memory, a kill), it recovers from its own log and the pool reconnects.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const cluster = await openCluster(resolve(options.folder));
  const port = await freePort();
  const begin = () => start(cluster, port, options);
  let server = await begin();
  const stopping = new AbortController();
  const { signal } = stopping;

  const keep = async (pause = FIRST_PAUSE_MS): Promise<void> => {
    await server.ended;
    if (signal.aborted) return;
    options.onRestart?.();
    const next = await begin().catch(() => undefined);
    server = next ?? server;
    if (signal.aborted) server.release();
    await sleep(pause, undefined, { signal }).catch(() => undefined);
    return keep(next ? FIRST_PAUSE_MS : Math.min(pause * 2, LAST_PAUSE_MS));
  };
  const kept = keep();

  return {
    url: addressOf(cluster, port),
    async stop() {
      stopping.abort();
      server.release();
      await kept;
    },
  };
}

/** Address of the database that another process runs in the folder; undefined where none does. */
export async function findEmbedded(folder: string): Promise<string | undefined> {
  if (!existsSync(join(folder, 'data'))) return undefined;
  const cluster = await openCluster(resolve(folder));
  const port = await runningPort(cluster.data);
  return port === undefined ? undefined : addressOf(cluster, port);
}

const addressOf = ({ password }: Cluster, port: number) =>
  `postgres://${USER}:${password}@127.0.0.1:${port}/postgres`;

/** Tries until the server runs: a killed predecessor may need a moment to let go of the data. */
async function start(cluster: Cluster, port: number, options: EmbeddedOptions): Promise<Guarded> {
  const begun = Date.now();
  const patienceMs = options.patienceMs ?? PATIENCE_MS;
  for (;;) {
    await removeStalePidFile(cluster.data);
    const server = guard(cluster, port, options.settings ?? {});
    if (await becomesReady(server, cluster, port)) return server;
    const reason = await readFile(cluster.logFile, 'utf8');
    const most = (await heldByAnother(cluster.data)) ? PATIENCE_WITH_LIVING_MS : patienceMs;
    if (!HELD.test(reason) || Date.now() - begun > most) throw new Error(explain(reason));
    await sleep(100);
  }
}

/** What PostgreSQL says while another one, or what is left of it, still holds the data. */
const HELD = /postmaster\.pid" already exists|shared memory block .* is still in use/;

const explain = (reason: string) =>
  HELD.test(reason)
    ? 'Another Eckpunkt is running on this DATA_DIR: stop it first, or choose another DATA_DIR.'
    : `The embedded PostgreSQL does not start: ${reason.trim()}`;

/** False when the server ended instead. */
async function becomesReady(server: Guarded, { data }: Cluster, port: number): Promise<boolean> {
  while (server.lives()) {
    if (await isReady(data, port)) return true;
    await Promise.race([server.ended, sleep(10)]);
  }
  return false;
}

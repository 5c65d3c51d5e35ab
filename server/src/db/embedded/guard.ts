import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import type { Cluster } from './cluster.ts';
import { ownedByUs } from './owner.ts';

/** A PostgreSQL that lives no longer than this process. */
export interface Guarded {
  /** Settles when the server has ended, for whatever reason. */
  readonly ended: Promise<void>;
  lives(): boolean;
  /** Asks for a fast shutdown: transactions roll back, the data is written, `ended` settles. */
  release(): void;
}

/**
 * The shell between us and PostgreSQL. It holds the reading end of a pipe whose other end is
 * ours: when we are gone, even by `kill -9`, the pipe closes and PostgreSQL gets its SIGINT
 * (fast shutdown). PostgreSQL itself must not inherit the pipe, and needs a reader of its own:
 * the shell waits for the server and would hear of nothing else.
 *
 * What a shell starts in the background is deaf to SIGINT until it listens by itself, so that is
 * said twice; and if it comes to nothing, SIGQUIT ends it at once and the next start recovers.
 */
const GUARD = `
  exec 3<&0
  "$@" 3<&- </dev/null &
  server=$!
  {
    read -r line <&3
    kill -INT "$server"; sleep 1; kill -INT "$server"; sleep 5; kill -QUIT "$server"
  } 2>/dev/null &
  reader=$!
  wait "$server"
  code=$?
  kill "$reader" 2>/dev/null
  exit "$code"`;

/** Starts PostgreSQL on the port, with settings as in `postgresql.conf`. */
export function guard(
  cluster: Cluster,
  port: number,
  settings: Readonly<Record<string, string>>,
): Guarded {
  const values = Object.entries({ ...OURS, ...ownedByUs(), port, ...settings });
  const { file, args, options } = cluster.become('/bin/sh', [
    '-c',
    GUARD,
    'eckpunkt-database-guard',
    join(cluster.programs, 'postgres'),
    '-D',
    cluster.data,
    ...values.flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]);
  const log = openSync(cluster.logFile, 'w');
  const child = spawn(file, args, {
    ...options,
    cwd: cluster.data,
    stdio: ['pipe', log, log],
    // A session of its own: Ctrl-C in a terminal is for us, and we end the database in order.
    detached: true,
  });
  closeSync(log);
  child.unref();
  child.stdin?.on('error', () => undefined);
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => resolve());
  });
  const lives = () => child.exitCode === null && child.signalCode === null;
  const release = () => {
    // Whoever waits for the end must live to see it.
    child.ref();
    child.stdin?.end();
  };
  return { ended, lives, release };
}

/**
 * Loopback alone, and no text of a paper or a person's address in the log. When one of its
 * processes is killed, PostgreSQL ends and is started by us: starting over by itself, it hangs for
 * ever when the process that recovers is killed as well, or when it is told to end meanwhile.
 */
const OURS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  restart_after_crash: 'off',
  log_checkpoints: 'off',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
};

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freshDatabase } from './database.ts';

/** A real Eckpunkt in a process of its own, with its own database and mail folder. */
export interface RunningNode {
  readonly url: string;
  readonly dataDir: string;
  /** The token that opens its setup page. */
  readonly setupToken: string;
  /** The database; undefined where it runs the embedded one. */
  readonly databaseUrl: string | undefined;
  readonly process: ChildProcess;
  /** What it has written to its log. */
  log(): string;
  /** Stops it in order; gives its exit code. What it has stored is gone afterwards. */
  stop(): Promise<number | null>;
}

export interface StartOptions {
  /** Runs its own PostgreSQL instead of a database on the server of this test run. */
  readonly embedded?: boolean;
  /** Starts on the data of one that has ended; they stay when this one stops. */
  readonly dataDir?: string;
  readonly arguments?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

export const PROGRAM = fileURLToPath(new URL('../../server/src/node.ts', import.meta.url));
/** What a program of ours gets to know of this process: nothing that would be a setting. */
export const ENVIRONMENT = {
  PATH: process.env['PATH'] ?? '',
  NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? '',
} as const;

const SETUP_TOKEN = 'the-setup-token-of-the-tests';
const READY = /^Eckpunkt ready at (\S+)$/m;

export const startNode = (options?: StartOptions) => startProgram(PROGRAM, options);

/** Starts one of the programs that serve the whole application: they take the same settings. */
export async function startProgram(
  program: string,
  options: StartOptions = {},
): Promise<RunningNode> {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'eckpunkt-node-')));
  const database = options.embedded ? undefined : await freshDatabase();
  const { child, url, log } = await launch(program, options, {
    ...ENVIRONMENT,
    PORT: '0',
    DATA_DIR: dataDir,
    SETUP_TOKEN,
    ...(database && { DATABASE_URL: database.url }),
    ...options.environment,
  });
  return {
    url,
    dataDir,
    setupToken: SETUP_TOKEN,
    databaseUrl: database?.url,
    process: child,
    log,
    async stop() {
      const code = await end(child);
      await database?.close();
      if (!options.dataDir) await rm(dataDir, { recursive: true, force: true });
      return code;
    },
  };
}

async function launch(program: string, options: StartOptions, env: Record<string, string>) {
  const child = spawn(process.execPath, [program, ...(options.arguments ?? [])], { env });
  let output = '';
  let log = '';
  child.stderr.on('data', (chunk) => (log += String(chunk)));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      output += String(chunk);
      const ready = READY.exec(output);
      if (ready?.[1]) resolve(ready[1]);
    });
    child.once('exit', (code) => reject(new Error(`It ended with ${code}.\n${output}${log}`)));
  });
  return { child, url, log: () => output + log };
}

async function end(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    const exited = once(child, 'exit');
    child.kill('SIGTERM');
    await exited;
  }
  return child.exitCode;
}

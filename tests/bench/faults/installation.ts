import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TOKEN } from '../live/subjects/eckpunkt.ts';
import { ended, printed, somePort } from '../live/subjects/subject.ts';

const program = (name: string) =>
  fileURLToPath(new URL(`../../../server/src/${name}`, import.meta.url));

/** The real server with its embedded PostgreSQL, as people run it: one folder, one port. */
export class Installation {
  readonly #folder = mkdtempSync(join(tmpdir(), 'eckpunkt-faults-'));
  readonly #env: NodeJS.ProcessEnv;
  readonly #log = openSync(join(this.#folder, 'server.log'), 'a');
  readonly url: string;
  #server: ChildProcess | null = null;
  /** Ended by us: nobody is to start it again. */
  readonly #ended = new WeakSet<ChildProcess>();
  /** Starts that came to nothing, as when PostgreSQL is killed in the middle of one. */
  failedStarts = 0;
  /** Ended by itself after it had taken requests. */
  crashes = 0;
  /** Milliseconds from each start to taking requests, of those that lived to see it. */
  readonly startTimes: number[] = [];

  constructor() {
    const port = String(somePort());
    const { DATABASE_URL: _, ...environment } = process.env;
    this.#env = {
      ...environment,
      PORT: port,
      DATA_DIR: join(this.#folder, 'data'),
      SETUP_TOKEN: TOKEN,
      LOG_LEVEL: 'warn',
    };
    this.url = `http://127.0.0.1:${port}`;
  }

  /** Starts the server; resolves once it takes requests. */
  async start(): Promise<void> {
    const begun = performance.now();
    const server = this.#spawn();
    let isReady = false;
    server.once('exit', () => {
      if (this.#ended.has(server)) return;
      if (isReady) this.crashes += 1;
      else this.failedStarts += 1;
      // As the machine's own supervisor would.
      this.start().catch(() => undefined);
    });
    await printed(server, /ready at/);
    isReady = true;
    this.startTimes.push(performance.now() - begun);
  }

  /** Ends the server in order. */
  async stop(): Promise<void> {
    if (!this.#server) return;
    this.#ended.add(this.#server);
    await ended(this.#server);
  }

  /** Kills the server and waits until it is gone. */
  async killServer(): Promise<void> {
    const server = this.#server;
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    this.#ended.add(server);
    server.kill('SIGKILL');
    await once(server, 'exit');
  }

  /** Kills the postmaster. False: there is none at this moment. */
  killPostmaster(): boolean {
    return kill(this.#postmaster());
  }

  /** Kills one of PostgreSQL's own processes, which makes it throw all of them out and recover. */
  killBackend(pick: (pids: readonly number[]) => number): boolean {
    const postmaster = this.#postmaster();
    const backends = postmaster ? childrenOf(postmaster) : [];
    return backends.length > 0 && kill(pick(backends));
  }

  /** What `admin fsck` finds in the stopped installation. */
  async fsck(): Promise<{ clean: boolean; damages: readonly unknown[]; examined: unknown }> {
    const words = [program('admin.ts'), 'fsck', '--json'];
    const options = { env: this.#env, maxBuffer: 2 ** 28 };
    const out = await new Promise<string>((resolve) => {
      execFile(process.execPath, words, options, (_, stdout) => resolve(stdout));
    });
    return JSON.parse(out);
  }

  get folder(): string {
    return this.#folder;
  }

  remove() {
    rmSync(this.#folder, { recursive: true });
  }

  #spawn(): ChildProcess {
    const server = spawn(process.execPath, [program('node.ts')], {
      env: this.#env,
      stdio: ['ignore', 'pipe', this.#log],
    });
    const leave = () => server.kill('SIGKILL');
    process.once('exit', leave);
    server.once('exit', () => process.off('exit', leave));
    this.#server = server;
    return server;
  }

  #postmaster(): number {
    const file = join(this.#folder, 'data', 'postgres', 'data', 'postmaster.pid');
    try {
      return Number(readFileSync(file, 'utf8').split('\n')[0]);
    } catch {
      return 0;
    }
  }
}

function kill(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 'SIGKILL');
  } catch {
    return false;
  }
}

const childrenOf = (parent: number): readonly number[] =>
  readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && parentOf(pid) === parent);

function parentOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return 0;
  }
}

import { type ChildProcess, fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { getCompileCacheDir } from 'node:module';
import { constants, setPriority, tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Enclosure, Errand, Failure, Product } from './errand.ts';

/** How long and how large a child process may get before it is killed. */
export interface Limits {
  readonly milliseconds: number;
  /** Of memory in use; watched where the system tells it under `/proc`. */
  readonly megabytes: number;
}

/** Two hundred pages take some 15 s and 600 MB. */
export const LIMITS: Limits = { milliseconds: 120_000, megabytes: 2_000 };

export interface Child<Answer = Product> {
  readonly outcome: Promise<Answer | Failure>;
  kill(reason: string): void;
}

const SCRIPT = fileURLToPath(new URL('./typesetter.ts', import.meta.url));
const GLANCE = 500;

/** Makes one file in a process of its own. Whatever it needs beside the errand is sent before. */
export const runChild = (
  errand: Errand,
  enclosures: AsyncIterable<Enclosure> = none(),
  limits: Limits = LIMITS,
  script = SCRIPT,
): Child => runScript<Errand, Product>(errand, limits, script, enclosures);

async function* none(): AsyncGenerator<never> {}

/**
 * Has a script do one errand in a process of its own: Typst and pandoc block their thread, keep
 * memory, and cannot be interrupted, so the one way to stop them is to kill the process they are
 * in. It knows neither the database nor our environment.
 */
export function runScript<Task extends object, Answer>(
  errand: Task,
  limits: Limits,
  script: string,
  enclosures: AsyncIterable<object> = none(),
): Child<Answer> {
  const child = fork(script, {
    env: { TMPDIR: tmpdir(), ...compileCache() },
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const kill = (reason: string) => {
    killed ??= reason;
    child.kill('SIGKILL');
  };
  let killed: string | undefined;
  const stopWatching = watch(child, limits, kill);
  const outcome = outcomeOf<Answer>(child, () => killed).finally(stopWatching);
  yieldToOthers(child);
  tell(child, errand, enclosures).catch((error: unknown) => {
    kill(`It could not be told what to do: ${String(error)}`);
  });
  return { outcome, kill };
}

/** Where the server keeps what it has compiled: with it, a child is there in half the time. */
function compileCache(): { readonly NODE_COMPILE_CACHE?: string } {
  const folder = getCompileCacheDir();
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: dirname(folder) };
}

/** One message after the other, so that only one of the enclosures is in our memory. */
async function tell(child: ChildProcess, errand: object, enclosures: AsyncIterable<object>) {
  const send = (message: object) =>
    new Promise<void>((resolve, reject) => {
      child.send(message, (error) => (error ? reject(error) : resolve()));
    });
  for await (const enclosure of enclosures) await send(enclosure);
  await send(errand);
}

/** The answer, or else why there is none. */
function outcomeOf<Answer>(
  child: ChildProcess,
  killed: () => string | undefined,
): Promise<Answer | Failure> {
  let answer: Answer | undefined;
  let complaints = '';
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    complaints = (complaints + String(text)).slice(-2000);
  });
  child.on('message', (message: Answer) => {
    answer = message;
  });
  return new Promise((resolve) => {
    const end = (how: string) =>
      resolve(answer ?? { ok: false, reason: killed() ?? (complaints.trim() || how) });
    child.on('error', (error) => end(error.message));
    child.on('close', (code, signal) => end(`The process ended with ${signal ?? code}.`));
  });
}

function watch(
  { pid }: ChildProcess,
  { milliseconds, megabytes }: Limits,
  kill: (reason: string) => void,
): () => void {
  const clock = setTimeout(() => {
    kill(`It took longer than ${milliseconds / 1000} seconds.`);
  }, milliseconds);
  const glance = setInterval(async () => {
    if ((await memoryOf(pid)) > megabytes) kill(`It took more than ${megabytes} MB of memory.`);
  }, GLANCE);
  return () => {
    clearTimeout(clock);
    clearInterval(glance);
  };
}

/** In megabytes; 0 where the system does not say. */
async function memoryOf(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1000;
}

/** People who write come before files that are made. */
function yieldToOthers({ pid }: ChildProcess): void {
  try {
    if (pid) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Ended already, or a system without priorities: nothing depends on it.
  }
}

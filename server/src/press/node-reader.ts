import { fileURLToPath } from 'node:url';
import type { ForeignFile } from '@eckpunkt/export/import';
import type { Log } from '../host.ts';
import { type Child, type Limits, runScript } from './child.ts';
import type { Reader, ReadFile } from './reader.ts';

/** Somebody sits and waits: what takes longer is not read at all. */
export const READ_LIMITS: Limits = { milliseconds: 60_000, megabytes: 1_500 };

const AT_ONCE = 2;
const MOST_WAITING = 8;
const SCRIPT = fileURLToPath(new URL('./file-reader.ts', import.meta.url));

type Run = (file: ForeignFile) => Child<ReadFile>;

export interface ReaderOptions {
  readonly log: Log;
  readonly run?: Run;
}

const runReader: Run = (file) => runScript<ForeignFile, ReadFile>(file, READ_LIMITS, SCRIPT);

/** The reader of a server on Node: a child process for each file, two at once, others in line. */
export function openNodeReader({ log, run = runReader }: ReaderOptions): Reader {
  const running = new Set<Child<ReadFile>>();
  const waiting: (() => void)[] = [];
  let closed = false;

  const turn = () =>
    new Promise<void>((resolve) => {
      if (running.size < AT_ONCE) resolve();
      else waiting.push(resolve);
    });

  async function readNow(file: ForeignFile): Promise<ReadFile> {
    if (closed) return { ok: false, reason: 'The server stops.' };
    const started = performance.now();
    const child = run(file);
    running.add(child);
    const outcome = await child.outcome;
    running.delete(child);
    waiting.shift()?.();
    const milliseconds = Math.round(performance.now() - started);
    const fields = { bytes: file.bytes.length, milliseconds };
    if (outcome.ok) log.info('reader.read', fields);
    else log.warn('reader.failed', { ...fields, reason: outcome.reason });
    return outcome;
  }

  return {
    async read(file) {
      if (waiting.length >= MOST_WAITING) return 'too-busy';
      await turn();
      return readNow(file);
    },
    close() {
      closed = true;
      for (const child of running) child.kill('The server stops.');
      for (const begin of waiting.splice(0)) begin();
    },
  };
}

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

  let places = AT_ONCE;
  const place = () =>
    new Promise<void>((resolve) => {
      if (places === 0) {
        waiting.push(resolve);
        return;
      }
      places -= 1;
      resolve();
    });
  /** Straight to whoever waits, so that nobody comes in between. */
  const passOn = () => {
    const next = waiting.shift();
    if (next) next();
    else places += 1;
  };

  async function readNow(file: ForeignFile): Promise<ReadFile> {
    if (closed) return { ok: false, reason: 'The server stops.' };
    const started = performance.now();
    const child = run(file);
    running.add(child);
    const outcome = await child.outcome;
    running.delete(child);
    passOn();
    const milliseconds = Math.round(performance.now() - started);
    const fields = { bytes: file.bytes.length, milliseconds };
    if (outcome.ok) log.info('reader.read', fields);
    else log.warn('reader.failed', { ...fields, reason: outcome.reason });
    return outcome;
  }

  return {
    async read(file) {
      if (waiting.length >= MOST_WAITING) return 'too-busy';
      await place();
      return readNow(file);
    },
    close() {
      closed = true;
      for (const child of running) child.kill('The server stops.');
      for (const begin of waiting.splice(0)) begin();
    },
  };
}

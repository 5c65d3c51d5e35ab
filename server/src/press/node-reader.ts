import { fileURLToPath } from 'node:url';
import type { ForeignFile } from '@eckpunkt/export/import';
import type { Log } from '../host.ts';
import { openChildLine } from './child-line.ts';
import { type Child, type Limits, runScript } from './child.ts';
import type { Reader, ReadFile } from './reader.ts';

/** Somebody sits and waits: what takes longer is not read at all. */
export const READ_LIMITS: Limits = { milliseconds: 60_000, megabytes: 1_500 };

const SCRIPT = fileURLToPath(new URL('./file-reader.ts', import.meta.url));

type Run = (file: ForeignFile) => Child<ReadFile>;

export interface ReaderOptions {
  readonly log: Log;
  readonly run?: Run;
}

const runReader: Run = (file) => runScript<ForeignFile, ReadFile>(file, READ_LIMITS, SCRIPT);

/** The reader of a server on Node: a child process for each file. */
export function openNodeReader({ log, run = runReader }: ReaderOptions): Reader {
  const line = openChildLine<ForeignFile, ReadFile>({ name: 'reader', log, run });
  return { read: (file) => line.take(file), close: () => line.close() };
}

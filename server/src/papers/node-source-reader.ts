import { fileURLToPath } from 'node:url';
import type { Log } from '../host.ts';
import { openChildLine } from '../press/child-line.ts';
import { type Child, type Limits, runScript } from '../press/child.ts';
import type { ReadSources, SourceReader, SourceTask } from './source-reader.ts';

/** A library of two thousand entries takes some 10 s and 500 MB. */
export const SOURCE_LIMITS: Limits = { milliseconds: 45_000, megabytes: 1_000 };

const SCRIPT = fileURLToPath(new URL('./source-child.ts', import.meta.url));

type Run = (task: SourceTask) => Child<ReadSources>;

export interface SourceReaderOptions {
  readonly log: Log;
  readonly run?: Run;
}

const runReader: Run = (task) => runScript<SourceTask, ReadSources>(task, SOURCE_LIMITS, SCRIPT);

/** The reader of sources of a server on Node: a child process for each list. */
export function openNodeSourceReader({ log, run = runReader }: SourceReaderOptions): SourceReader {
  const line = openChildLine<SourceTask, ReadSources>({ name: 'source-reader', log, run });
  return {
    read: (format, text) => line.take({ format, bytes: new TextEncoder().encode(text) }),
    close: () => line.close(),
  };
}

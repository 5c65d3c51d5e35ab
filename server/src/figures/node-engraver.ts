import { fileURLToPath } from 'node:url';
import type { Log } from '../host.ts';
import { openChildLine } from '../press/child-line.ts';
import { type Child, type Limits, runScript } from '../press/child.ts';
import type { DoneEngraving, Engraver, EngravingTask } from './engraver.ts';

/** Fifty megapixels take little more than a second; what takes this long means no good. */
export const ENGRAVE_LIMITS: Limits = { milliseconds: 30_000, megabytes: 1_000 };

const SCRIPT = fileURLToPath(new URL('./figure-engraver.ts', import.meta.url));

type Run = (task: EngravingTask) => Child<DoneEngraving>;

export interface EngraverOptions {
  readonly log: Log;
  readonly run?: Run;
}

const runEngraver: Run = (task) =>
  runScript<EngravingTask, DoneEngraving>(task, ENGRAVE_LIMITS, SCRIPT);

/** The engraver of a server on Node: a child process for each picture. */
export function openNodeEngraver({ log, run = runEngraver }: EngraverOptions): Engraver {
  const line = openChildLine<EngravingTask, DoneEngraving>({ name: 'engraver', log, run });
  return { engrave: (bytes) => line.take({ bytes }), close: () => line.close() };
}

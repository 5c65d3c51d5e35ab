import { fileURLToPath } from 'node:url';
import { type RunningNode, startProgram, type StartOptions } from './start-node.ts';

const PROGRAM = fileURLToPath(new URL('../../server/src/dev-worker.ts', import.meta.url));

/** A real Eckpunkt in workerd, with the press and the post beside it. */
export const startWorker = (options?: StartOptions): Promise<RunningNode> =>
  startProgram(PROGRAM, options);

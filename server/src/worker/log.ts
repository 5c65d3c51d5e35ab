import type { Log } from '../host.ts';
import { jsonLog } from '../node/log.ts';
import type { Env } from './env.ts';

/** Workers collect what goes to the console. */
export const workerLog = ({ LOG_LEVEL = 'info' }: Env): Log =>
  jsonLog(LOG_LEVEL, (line) => console.log(line));

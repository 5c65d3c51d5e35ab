import type { Log } from '../host.ts';
import { jsonLog } from '../node/log.ts';
import type { Env } from './env.ts';

/** Workers collect what goes to the console, and tell its streams apart. */
export function workerLog({ LOG_LEVEL = 'info' }: Pick<Env, 'LOG_LEVEL'>): Log {
  const { debug, info } = jsonLog(LOG_LEVEL, (line) => console.log(line));
  const { warn, error } = jsonLog(LOG_LEVEL, (line) => console.error(line));
  return { debug, info, warn, error };
}

import type { Log } from '../host.ts';
import { type LogLevel, logLevels } from './settings.ts';

/** Writes one JSON object a line, so that both people and log collectors can read along. */
export function jsonLog(level: LogLevel, write: (line: string) => void): Log {
  const at = (own: LogLevel) => {
    if (logLevels.indexOf(own) < logLevels.indexOf(level)) return () => undefined;
    return (event: string, fields: Record<string, unknown> = {}) =>
      write(
        JSON.stringify({ time: new Date().toISOString(), level: own, event, ...fields }, plain),
      );
  };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

/** An error has no enumerable members: what it says would be lost in JSON. */
function plain(_key: string, value: unknown): unknown {
  if (!(value instanceof Error)) return value;
  const { name, message, stack, cause } = value;
  return { name, message, stack, ...('code' in value && { code: value.code }), cause };
}

import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Log } from '../host.ts';
import { refuse, refused } from './refusal.ts';

/** PostgreSQL's codes for "not at this moment": connection errors, shutdown, start, no slots. */
const AWAY_STATES = /^(?:08...|57P0[123]|53300)$/;
/** The same said by the network and by the client library. */
const AWAY_CODES: ReadonlySet<string> = new Set([
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  'CONNECTION_ENDED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
]);

/** Was the database out of reach, so that the same request may succeed in a moment? */
export function isDatabaseAway(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return AWAY_CODES.has(code) || AWAY_STATES.test(code);
}

const SECONDS_UNTIL_BACK = 2;

/** Turns what was thrown into an answer; what only we can mend is logged, never shown. */
export const showFailure = (log: Log) => (error: Error, c: Context) => {
  if (error instanceof HTTPException && error.status < 500) return refused(c, ofRequest(error));
  const { method, path } = c.req;
  if (isDatabaseAway(error)) {
    log.warn('database.away', { method, path, reason: error.message });
    return refused(c, refuse('database-away', {}, SECONDS_UNTIL_BACK));
  }
  log.error('request.failed', { method, path, error });
  return refused(c, refuse('internal-error'));
};

const ofRequest = ({ status }: HTTPException) =>
  refuse(status === 413 ? 'too-large' : 'malformed-input');

import { setTimeout as pause } from 'node:timers/promises';
import type { ISql } from 'postgres';
import type { Host } from '../host.ts';
import { refuse, Refusal } from '../http/refusal.ts';
import {
  forgetTries,
  insertTries,
  lockKey,
  markFailed,
  removeTries,
  talliesOf,
} from './try-queries.ts';
import { hashToken } from './tokens.ts';

const SECOND = 1000;
const WINDOW = 15 * 60 * SECOND;
/** Failures that a key has in a window. */
const LIMIT = 10;
/** A try that nobody has decided for so long was left behind by a process that died. */
const LEFT_BEHIND = 20 * SECOND;
/** How often to look again for a place among the tries that are being decided. */
const PATIENCE = 40;

/**
 * What is counted: an account (also one that does not exist) and a network address. Hashed, for
 * the table need not know who has mistyped his address, nor from where.
 */
export const keysOf = (kind: string, email: string, address: string): readonly string[] =>
  [`${kind}:account:${email}`, `${kind}:address:${address}`].map(hashToken).toSorted();

/** A counted try, and how it went: only failures shall lock somebody out. */
export interface Try {
  succeeded(): Promise<void>;
  failed(): Promise<void>;
}

const ago = (now: Date, ms: number) => new Date(now.getTime() - ms);

/** Takes a place for a try; or tells until when there is none, or that all are being decided. */
async function takePlace(
  sql: ISql,
  keys: readonly string[],
  now: Date,
): Promise<readonly string[] | Date | 'busy'> {
  for (const key of keys) await lockKey(sql, key);
  const tallies = await talliesOf(sql, keys, ago(now, WINDOW), ago(now, LEFT_BEHIND));
  const full = tallies.filter((tally) => tally.failed >= LIMIT).map((tally) => tally.first);
  if (full.length > 0) return new Date(Math.max(...full.map(Number)) + WINDOW);
  if (tallies.some((tally) => tally.all >= LIMIT)) return 'busy';
  await forgetTries(sql, ago(now, WINDOW));
  return insertTries(sql, keys, now);
}

const tryOf = (sql: Host['sql'], ids: readonly string[]): Try => ({
  succeeded: () => removeTries(sql, ids),
  failed: () => markFailed(sql, ids),
});

const tooMany = (now: Date, until: Date) =>
  refuse('too-many-tries', {}, Math.max(1, Math.ceil((Number(until) - Number(now)) / SECOND)));

/**
 * Counts a try before it is made. It is committed by then, so that many at once cannot slip
 * through while the first is being verified; yet a room full of people who all sign in at the same
 * moment from one address is not refused but let in ten at a time.
 */
export async function countTry(
  host: Pick<Host, 'sql' | 'clock'>,
  keys: readonly string[],
): Promise<Try | Refusal> {
  for (let n = 0; n < PATIENCE; n += 1) {
    const now = host.clock.now();
    const place = await host.sql.begin((sql) => takePlace(sql, keys, now));
    if (place instanceof Date) return tooMany(now, place);
    if (place !== 'busy') return tryOf(host.sql, place);
    await pause(200 + Math.random() * 300);
  }
  return refuse('too-many-tries', {}, 10);
}

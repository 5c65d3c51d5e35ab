import type { ISql } from 'postgres';
import type { Host } from '../host.ts';
import { refuse, Refusal } from '../http/refusal.ts';
import { hashToken } from './tokens.ts';

const WINDOW_SECONDS = 15 * 60;
export const TRIES = 10;

/**
 * What is counted: an account (also one that does not exist) and a network address. Hashed, for
 * the table need not know who has mistyped his address, nor from where.
 */
export const keysOf = (kind: string, email: string, address: string): readonly string[] =>
  [`${kind}:account:${email}`, `${kind}:address:${address}`].map(hashToken).toSorted();

/** Holds the keys, in one order for everybody, so that two tries at once are counted as two. */
async function lock(sql: ISql, keys: readonly string[]) {
  for (const key of keys) await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
}

/** When the key may be tried again; null where it has tries left. */
async function blockedUntil(sql: ISql, key: string, since: Date): Promise<Date | null> {
  const [row] = await sql<{ at: Date }[]>`
    select at from sign_in_tries where key = ${key} and at > ${since}
    order by at desc offset ${TRIES - 1} limit 1`;
  return row ? new Date(row.at.getTime() + WINDOW_SECONDS * 1000) : null;
}

const forget = (sql: ISql, before: Date) => sql`
  delete from sign_in_tries where id in (
    select id from sign_in_tries where at <= ${before} for update skip locked
  )`;

async function insertTry(sql: ISql, key: string, at: Date): Promise<string> {
  const [row] = await sql<{ id: string }[]>`
    insert into sign_in_tries (key, at) values (${key}, ${at}) returning id`;
  if (!row) throw new Error('The try was not counted');
  return row.id;
}

/** A counted try; `succeeded` takes it back, for only failures shall lock somebody out. */
export interface Try {
  succeeded(): Promise<void>;
}

/**
 * Counts a try before it is made. The count is committed by then: many tries at once do not slip
 * through while the first of them is being verified.
 */
export async function countTry(
  host: Pick<Host, 'sql' | 'clock'>,
  keys: readonly string[],
): Promise<Try | Refusal> {
  const now = host.clock.now();
  const since = new Date(now.getTime() - WINDOW_SECONDS * 1000);
  const ids = await host.sql.begin(async (sql) => {
    await lock(sql, keys);
    const blocked = await Promise.all(keys.map((key) => blockedUntil(sql, key, since)));
    const until = Math.max(...blocked.map((at) => at?.getTime() ?? 0));
    if (until > 0) return until;
    await forget(sql, since);
    return Promise.all(keys.map((key) => insertTry(sql, key, now)));
  });
  if (typeof ids === 'number') {
    const seconds = Math.max(1, Math.ceil((ids - now.getTime()) / 1000));
    return refuse('too-many-tries', {}, seconds);
  }
  return {
    async succeeded() {
      await host.sql`delete from sign_in_tries where id in ${host.sql(ids)}`;
    },
  };
}

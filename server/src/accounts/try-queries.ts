import type { ISql } from 'postgres';

/** Holds a key until the transaction ends, so that two tries at once are counted as two. */
export async function lockKey(sql: ISql, key: string) {
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
}

export interface Tally {
  readonly all: number;
  /** Those that failed, or that were left undecided. */
  readonly failed: number;
  /** When the first of these was. */
  readonly first: Date;
}

/** What was tried under each key since a moment; keys without a try are left out. */
export const talliesOf = (
  sql: ISql,
  keys: readonly string[],
  since: Date,
  undecidedSince: Date,
): Promise<readonly Tally[]> => sql<Tally[]>`
  select count(*)::int as "all", min(at) filter (where failed or at < ${undecidedSince}) as first,
    count(*) filter (where failed or at < ${undecidedSince})::int as failed
  from sign_in_tries where key in ${sql(keys)} and at > ${since}
  group by key`;

export async function insertTries(
  sql: ISql,
  keys: readonly string[],
  at: Date,
): Promise<readonly string[]> {
  const rows = keys.map((key) => ({ key, at }));
  const inserted = await sql<{ id: string }[]>`
    insert into sign_in_tries ${sql(rows, 'key', 'at')} returning id`;
  return inserted.map(({ id }) => id);
}

export async function markFailed(sql: ISql, ids: readonly string[]) {
  await sql`update sign_in_tries set failed = true where id in ${sql(ids)}`;
}

export async function removeTries(sql: ISql, ids: readonly string[]) {
  await sql`delete from sign_in_tries where id in ${sql(ids)}`;
}

/** Removes what counts no more; rows that another process is removing are left to it. */
export async function forgetTries(sql: ISql, before: Date) {
  await sql`
    delete from sign_in_tries where id in (
      select id from sign_in_tries where at <= ${before} for update skip locked
    )`;
}

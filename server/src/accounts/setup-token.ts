import type { ISql, Sql } from 'postgres';
import { anybodyThere } from './queries.ts';
import { hashToken, newToken } from './tokens.ts';

/** Keeps every other setup, and every other start, waiting until the transaction ends. */
export const lockSetup = (sql: ISql) => sql`lock table setup_tokens in exclusive mode`;

async function replaceToken(sql: ISql, token: string) {
  await sql`delete from setup_tokens`;
  await sql`insert into setup_tokens (token_hash) values (${hashToken(token)})`;
}

async function anyToken(sql: ISql) {
  const rows = await sql`select from setup_tokens limit 1`;
  return rows.length > 0;
}

/**
 * Called at each start: lets the configured token open the setup, or makes one if none was made
 * yet. Gives a token that was made now, to be shown once; null when there is nothing to show.
 */
export const prepareSetupToken = (sql: Sql, configured?: string): Promise<string | null> =>
  sql.begin(async (tx) => {
    await lockSetup(tx);
    if (await anybodyThere(tx)) return null;
    if (!configured && (await anyToken(tx))) return null;
    const token = configured ?? newToken();
    await replaceToken(tx, token);
    return configured ? null : token;
  });

export async function isSetupToken(sql: ISql, token: string): Promise<boolean> {
  const rows = await sql`select from setup_tokens where token_hash = ${hashToken(token)}`;
  return rows.length > 0;
}

export const forgetSetupToken = (sql: ISql) => sql`delete from setup_tokens`;

import type { TransactionSql } from 'postgres';
import { damaged, type Place, type Report } from './damage.ts';

/** How many of what were looked at. */
export type Examined = Readonly<Record<string, number>>;

/** Looks at one kind of thing, and reports each damage that it finds. */
export type Check = (sql: TransactionSql, report: Report) => Promise<Examined>;

/**
 * Does a part of a check. Where PostgreSQL cannot read its own files, that is a damage too, and
 * the rest is looked at all the same.
 */
export async function attempt(
  sql: TransactionSql,
  report: Report,
  place: Place,
  part: (sql: TransactionSql) => Promise<void>,
): Promise<void> {
  try {
    await sql.savepoint(part);
  } catch (error) {
    if (!isCorruption(error)) throw error;
    report(damaged('unreadable', place, `PostgreSQL says: ${error.message}.`));
  }
}

/** Internal errors, corrupt data or indexes (XX), failed reading (58), impossible bytes (22021). */
const isCorruption = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && /^(?:XX|58|22021)/.test(String(error.code));

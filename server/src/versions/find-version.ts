import type { ISql } from 'postgres';
import { refuse, type Refusal } from '../http/refusal.ts';
import { versionByNumber } from './queries.ts';
import type { VersionWithText } from './version.ts';

/** Numbers beyond PostgreSQL's `integer` are no version's either. */
const isNumber = (text: string) => /^[1-9]\d{0,8}$/.test(text);

/** A version of a paper by the number in an address. */
export async function findVersion(
  sql: ISql,
  paperId: string,
  number: string,
): Promise<VersionWithText | Refusal> {
  const version = isNumber(number) ? await versionByNumber(sql, paperId, Number(number)) : null;
  return version ?? refuse('not-found');
}

import type { ISql } from 'postgres';
import { refuse, type Refusal } from '../http/refusal.ts';
import { lockPaper } from './queries.ts';

/**
 * Holds a paper for the rest of the transaction. Somebody may have parked it since the request
 * was judged; then nothing may be fixed or published any more.
 */
export async function lockOpenPaper(sql: ISql, paperId: string): Promise<Refusal | null> {
  const state = await lockPaper(sql, paperId);
  if (state === null) return refuse('not-found');
  return state === 'parked' ? refuse('paper-parked') : null;
}

import type { ISql } from 'postgres';
import { isId } from '../http/ids.ts';
import { refuse, type Refusal } from '../http/refusal.ts';
import type { Paper } from './paper.ts';
import { readsDraft } from './policy.ts';
import { paperById, type Viewer } from './queries.ts';

/**
 * The paper for somebody who reads its draft. A malformed id, an unknown one, another cluster's
 * and one that is not for him all are the same `not-found`.
 */
export async function findPaper(sql: ISql, viewer: Viewer, id: string): Promise<Paper | Refusal> {
  const paper = isId(id) ? await paperById(sql, viewer, id) : null;
  return paper && readsDraft(paper.standing) ? paper : refuse('not-found');
}

import type { ISql } from 'postgres';
import { isId } from '../http/ids.ts';
import { refuse, type Refusal } from '../http/refusal.ts';
import { seesGroup } from './policy.ts';
import { groupById, type SeenGroup, type Viewer } from './queries.ts';

/**
 * The group for somebody who sees it. A malformed id, an unknown one, another cluster's and one
 * that is not for him all are the same `not-found`.
 */
export async function findGroup(
  sql: ISql,
  viewer: Viewer,
  id: string,
): Promise<SeenGroup | Refusal> {
  const group = isId(id) ? await groupById(sql, viewer, id) : null;
  return group && seesGroup(group.standing) ? group : refuse('not-found');
}

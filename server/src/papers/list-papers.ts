import type { ISql } from 'postgres';
import { isId } from '../http/ids.ts';
import { refuse, type Refusal } from '../http/refusal.ts';
import type { Paper } from './paper.ts';
import { papersOf, papersOfGroup, standingInGroup, type Viewer } from './queries.ts';

/**
 * The papers whose drafts somebody reads. Of a group without such papers the list is empty; of one
 * that is not in his cluster it does not exist.
 */
export async function listPapers(
  sql: ISql,
  viewer: Viewer,
  groupId: string | undefined,
): Promise<readonly Paper[] | Refusal> {
  if (groupId === undefined) return papersOf(sql, viewer);
  const group = isId(groupId) ? await standingInGroup(sql, viewer, groupId) : null;
  return group ? papersOfGroup(sql, viewer, groupId) : refuse('not-found');
}

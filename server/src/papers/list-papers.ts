import type { ISql } from 'postgres';
import { findGroup } from '../groups/find-group.ts';
import { Refusal } from '../http/refusal.ts';
import type { Paper } from './paper.ts';
import { papersOf, papersOfGroup, type Viewer } from './queries.ts';

/** The papers whose drafts somebody reads; all of them, or those of one group that he sees. */
export async function listPapers(
  sql: ISql,
  viewer: Viewer,
  groupId: string | undefined,
): Promise<readonly Paper[] | Refusal> {
  if (groupId === undefined) return papersOf(sql, viewer);
  const group = await findGroup(sql, viewer, groupId);
  return group instanceof Refusal ? group : papersOfGroup(sql, viewer, group.id);
}

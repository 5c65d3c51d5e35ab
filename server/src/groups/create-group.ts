import type { Host } from '../host.ts';
import { refuse, Refusal } from '../http/refusal.ts';
import { findGroup } from './find-group.ts';
import { mayCreateGroup } from './policy.ts';
import { type GroupWish, insertGroup, type SeenGroup, type Viewer } from './queries.ts';

/** Makes a group, at the top of the tree or below another group of the same cluster. */
export async function createGroup(
  { sql }: Pick<Host, 'sql'>,
  viewer: Viewer,
  wish: GroupWish,
): Promise<SeenGroup | Refusal> {
  if (!mayCreateGroup(viewer)) return refuse('forbidden');
  const parent = wish.parentId === null ? null : await findGroup(sql, viewer, wish.parentId);
  if (parent instanceof Refusal) return parent;
  const id = await insertGroup(sql, viewer.clusterId, wish);
  return findGroup(sql, viewer, id);
}

import type { ISql } from 'postgres';
import type { Host } from '../host.ts';
import { refuse, Refusal } from '../http/refusal.ts';
import { findGroup } from './find-group.ts';
import type { GroupKind } from './group.ts';
import { mayEditGroup } from './policy.ts';
import { lockTree, type SeenGroup, standsBelow, updateGroup, type Viewer } from './queries.ts';

export interface GroupChange {
  readonly name?: string | undefined;
  readonly kind?: GroupKind | undefined;
  readonly parentId?: string | null | undefined;
}

async function whyNotBelow(sql: ISql, viewer: Viewer, id: string, parentId: string) {
  const parent = await findGroup(sql, viewer, parentId);
  if (parent instanceof Refusal) return parent;
  return (await standsBelow(sql, parent.id, id)) ? refuse('group-cycle') : null;
}

/** Renames a group, changes its kind, or moves it with all that stands below it. */
export const changeGroup = (
  host: Pick<Host, 'sql'>,
  viewer: Viewer,
  id: string,
  change: GroupChange,
): Promise<SeenGroup | Refusal> =>
  host.sql.begin(async (sql) => {
    await lockTree(sql, viewer.clusterId);
    const group = await findGroup(sql, viewer, id);
    if (group instanceof Refusal) return group;
    if (!mayEditGroup(group.standing)) return refuse('forbidden');
    const refusal = change.parentId && (await whyNotBelow(sql, viewer, group.id, change.parentId));
    if (refusal) return refusal;
    const { name = group.name, kind = group.kind, parentId = group.parentId } = change;
    await updateGroup(sql, group.id, { name, kind, parentId });
    return findGroup(sql, viewer, group.id);
  });

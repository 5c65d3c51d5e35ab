import type { Group } from './group.ts';

export interface Branch {
  readonly group: Group;
  readonly depth: number;
}

/**
 * The groups in the order of a tree that is read from top to bottom. A group whose parent one does
 * not see stands at the top.
 */
export function treeOf(groups: readonly Group[]): readonly Branch[] {
  const ids = new Set(groups.map(({ id }) => id));
  const isTop = ({ parentId }: Group) => parentId === null || !ids.has(parentId);
  const below = (parent: Group, depth: number): readonly Branch[] =>
    groups
      .filter(({ parentId }) => parentId === parent.id)
      .flatMap((group) => [{ group, depth }, ...below(group, depth + 1)]);
  return groups.filter(isTop).flatMap((group) => [{ group, depth: 0 }, ...below(group, 1)]);
}

/** A group and everything below it: where it cannot be moved to. */
export function withAllBelow(groups: readonly Group[], id: string): ReadonlySet<string> {
  const found = new Set([id]);
  for (const { group } of treeOf(groups)) {
    if (group.parentId !== null && found.has(group.parentId)) found.add(group.id);
  }
  return found;
}

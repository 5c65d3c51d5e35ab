import type { Group } from './group.ts';

export interface Branch {
  readonly group: Group;
  readonly below: readonly Branch[];
}

/** The groups as a tree. A group whose parent one does not see stands at the top. */
export function treeOf(groups: readonly Group[]): readonly Branch[] {
  const ids = new Set(groups.map(({ id }) => id));
  const isTop = ({ parentId }: Group) => parentId === null || !ids.has(parentId);
  const branch = (group: Group): Branch => ({
    group,
    below: groups.filter(({ parentId }) => parentId === group.id).map(branch),
  });
  return groups.filter(isTop).map(branch);
}

/** All groups of a tree, read from top to bottom, without those that are left out and all below. */
export const inOrder = (tree: readonly Branch[], without?: string): readonly Group[] =>
  tree
    .filter(({ group }) => group.id !== without)
    .flatMap(({ group, below }) => [group, ...inOrder(below, without)]);

import { expect, test } from 'vitest';
import type { Group } from './group.ts';
import { type Branch, inOrder, treeOf } from './tree.ts';

const group = (id: string, parentId: string | null = null): Group => ({
  id,
  parentId,
  name: id,
  kind: 'working_group',
  createdAt: '2026-01-01T00:00:00.000Z',
  may: { edit: false, invite: false, createPaper: false, seeMembers: false },
});

const groups = [group('ag-2', 'top'), group('project', 'ag-1'), group('top'), group('ag-1', 'top')];

const written = (tree: readonly Branch[]): string =>
  tree.map((branch) => `${branch.group.id}(${written(branch.below)})`).join(' ');

test('every group stands below its parent', () => {
  expect(written(treeOf(groups))).toBe('top(ag-2() ag-1(project()))');
});

test('a group whose parent is hidden stands at the top', () => {
  expect(written(treeOf([group('ag-1', 'hidden'), group('lone')]))).toBe('ag-1() lone()');
});

test('read from top to bottom, with a group and all below it left out', () => {
  const names = (without?: string) => inOrder(treeOf(groups), without).map(({ id }) => id);
  expect(names()).toEqual(['top', 'ag-2', 'ag-1', 'project']);
  expect(names('ag-1')).toEqual(['top', 'ag-2']);
});

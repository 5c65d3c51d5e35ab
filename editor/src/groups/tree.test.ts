import { expect, test } from 'vitest';
import type { Group } from './group.ts';
import { treeOf, withAllBelow } from './tree.ts';

const group = (id: string, parentId: string | null = null): Group => ({
  id,
  parentId,
  name: id,
  kind: 'working_group',
  createdAt: '2026-01-01T00:00:00.000Z',
  may: { edit: false, invite: false, createPaper: false, seeMembers: false },
});

const groups = [group('ag-2', 'top'), group('project', 'ag-1'), group('top'), group('ag-1', 'top')];

const read = (all: readonly Group[]) =>
  treeOf(all).map(({ group: { id }, depth }) => `${'-'.repeat(depth)}${id}`);

test('every group stands below its parent, one step further in', () => {
  expect(read(groups)).toEqual(['top', '-ag-2', '-ag-1', '--project']);
});

test('a group whose parent is hidden stands at the top', () => {
  expect(read([group('ag-1', 'hidden'), group('lone')])).toEqual(['ag-1', 'lone']);
});

test('a group cannot move below itself or what is below it', () => {
  expect([...withAllBelow(groups, 'ag-1')].toSorted()).toEqual(['ag-1', 'project']);
  expect([...withAllBelow(groups, 'ag-2')]).toEqual(['ag-2']);
});

import { expect, test } from 'vitest';
import type { Me } from '../accounts/person.ts';
import type { Group } from '../groups/group.ts';
import type { Paper } from './paper.ts';
import { waitingFor } from './waiting.ts';

const now = new Date('2026-03-10T12:00:00Z');
const group = { id: 'g', name: 'AG Daten', kind: 'working_group' } as const;

const me: Me = {
  person: {
    id: 'me',
    name: 'A',
    email: 'a@b.c',
    organisation: null,
    language: 'de',
    office: false,
  },
  cluster: { id: 'c', name: 'Cluster' },
  memberships: [{ group, role: 'member' }],
  may: { createGroup: false, createPaper: true },
  can: { readFiles: true },
};

const groups: readonly Group[] = [
  {
    ...group,
    parentId: null,
    createdAt: '2026-01-01T00:00:00Z',
    may: { edit: false, invite: false, createPaper: true, seeMembers: true },
  },
];

const paper = (change: Partial<Paper>): Paper => ({
  id: 'p',
  slug: 'p',
  type: 'statement',
  title: 'Papier',
  language: 'de',
  state: 'drafting',
  group,
  lead: [],
  createdAt: '2026-03-01T00:00:00Z',
  createdBy: { id: 'me', name: 'A' },
  changedAt: '2026-03-09T12:00:00Z',
  changedBy: { id: 'other', name: 'B' },
  schemaVersion: 2,
  published: null,
  newestVersion: null,
  may: {
    edit: true,
    rename: true,
    park: false,
    createVersion: true,
    publish: false,
    invite: false,
  },
  ...change,
});

const kinds = (who: Me, all: readonly Group[], papers: readonly Paper[]) =>
  waitingFor(who, all, papers, now).map(({ kind }) => kind);

test('an empty house asks the office, and nobody else, for its first group', () => {
  const office = { ...me, may: { createGroup: true, createPaper: true } };
  expect(kinds(office, [], [])).toEqual(['create-group']);
  expect(kinds(office, groups, [])).toEqual([]);
  expect(kinds(me, [], [])).toEqual([]);
});

test('what others have written in the last week waits', () => {
  expect(kinds(me, groups, [paper({})])).toEqual(['read-changes']);
});

test.each([
  ['my own change', { changedBy: { id: 'me', name: 'A' } }],
  ['a change of the week before', { changedAt: '2026-03-02T12:00:00Z' }],
  ["another group's paper", { group: { ...group, id: 'elsewhere' } }],
])('%s is no news', (_, change) => {
  expect(kinds(me, groups, [paper(change)])).toEqual([]);
});

test('a version that the chair may publish waits before the news', () => {
  const may = { ...paper({}).may, publish: true };
  const newest = (published: boolean) => ({ newestVersion: { number: 2, published } });
  expect(kinds(me, groups, [paper({ may, ...newest(false) })])).toEqual([
    'publish',
    'read-changes',
  ]);
  expect(kinds(me, groups, [paper({ may, ...newest(true) })])).toEqual(['read-changes']);
  expect(kinds(me, groups, [paper(newest(false))])).toEqual(['read-changes']);
});

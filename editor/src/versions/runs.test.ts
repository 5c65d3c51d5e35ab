import { expect, test } from 'vitest';
import { runsOf } from './runs.ts';
import type { Change } from './version.ts';

const change = (kind: Change['kind'], text: string): Change => ({
  kind,
  blockId: null,
  before: null,
  after: null,
  spans: [{ kind: 'same', text }],
});

const first = (changes: readonly Change[]) => changes.map(({ spans }) => spans[0]?.text).join(' ');

const everywhere = (): string | null => 'Ziele';

const read = (
  changes: readonly Change[],
  sectionOf: (change: Change) => string | null = everywhere,
) => runsOf(changes, sectionOf).map((run) => `${run.kind}: ${first(run.changes)}`);

test('what was added in one piece is one thing', () => {
  const changes = [change('added', 'a'), change('added', 'b'), change('removed', 'c')];
  expect(read(changes)).toEqual(['added: a b', 'removed: c']);
});

test('changed blocks stay single', () => {
  expect(read([change('changed', 'a'), change('changed', 'b')])).toEqual([
    'changed: a',
    'changed: b',
  ]);
});

test('another section begins anew', () => {
  const changes = [change('added', 'a'), change('added', 'b')];
  expect(read(changes, ({ spans }) => spans[0]?.text ?? null)).toEqual(['added: a', 'added: b']);
});

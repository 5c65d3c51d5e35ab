import { expect, test } from 'vitest';
import type { Paper } from '../papers/paper.ts';
import { frontOf } from './front.ts';

const paper: Paper = {
  id: '00000000-0000-4000-8000-000000000001',
  slug: 'mooratlas',
  type: 'strategy',
  title: 'Mooratlas',
  language: 'de',
  state: 'drafting',
  group: { id: '00000000-0000-4000-8000-000000000002', name: 'AG Moor', kind: 'working_group' },
  lead: [],
  createdAt: new Date(0),
  createdBy: { id: '', name: '' },
  changedAt: new Date(0),
  changedBy: null,
  publishedNumber: null,
  newestVersion: null,
  standing: { office: true, role: null, invited: false },
};

const front = (at: string) =>
  frontOf({
    paper,
    cluster: 'BioCon Valley',
    number: '1.0',
    note: null,
    at: new Date(at),
    publicUrl: 'https://papiere.example',
  });

test('the front says who publishes what, and where it stays', () => {
  expect(front('2026-03-12T10:00:00Z')).toEqual({
    cluster: 'BioCon Valley',
    group: 'AG Moor',
    type: 'strategy',
    language: 'de',
    number: '1.0',
    date: '2026-03-12',
    slug: 'mooratlas',
    url: 'https://papiere.example/papers/mooratlas/v/1.0',
  });
});

test('the date is the one on the wall in Germany, in summer and in winter', () => {
  expect(front('2026-07-01T22:30:00Z').date).toBe('2026-07-02');
  expect(front('2026-01-01T22:30:00Z').date).toBe('2026-01-01');
  expect(front('2026-01-01T23:30:00Z').date).toBe('2026-01-02');
});

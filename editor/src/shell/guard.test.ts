import { expect, test } from 'vitest';
import { safeNext } from './guard.ts';

test('goes on to an address of the app', () => {
  expect(safeNext('/app/papers/1?x=2')).toBe('/app/papers/1?x=2');
  expect(safeNext('/app')).toBe('/app');
});

test.each([
  undefined,
  '',
  'https://example.org',
  '//example.org/app',
  '/apple',
  '/papers/x',
  'javascript:alert(1)',
])('never to somewhere else: %s', (next) => {
  expect(safeNext(next)).toBe('/app');
});

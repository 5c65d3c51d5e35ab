import { expect, test } from 'vitest';
import { nextNumber } from './next-number.ts';

test('the first publication is 1.0, even as an edition', () => {
  expect(nextNumber(undefined, false)).toBe('1.0');
  expect(nextNumber(undefined, true)).toBe('1.0');
});

test('improvements count the minor number, beyond nine as well', () => {
  expect(nextNumber('1.0', false)).toBe('1.1');
  expect(nextNumber('2.9', false)).toBe('2.10');
});

test('a new edition begins the next major number', () => {
  expect(nextNumber('1.10', true)).toBe('2.0');
});

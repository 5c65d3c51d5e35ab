import { expect, test } from 'vitest';
import { fileSize, longDate } from './format.ts';

test('sizes are written as file managers write them', () => {
  expect(fileSize(0, 'de')).toBe('1\u00a0kB');
  expect(fileSize(999, 'de')).toBe('1\u00a0kB');
  expect(fileSize(48_211, 'de')).toBe('48\u00a0kB');
  expect(fileSize(1_234_567, 'de')).toBe('1,2\u00a0MB');
  expect(fileSize(1_234_567, 'en')).toBe('1.2\u00a0MB');
  expect(fileSize(3_000_000_000, 'en')).toBe('3\u00a0GB');
});

test('dates are written out, and no time zone moves them', () => {
  expect(longDate('2026-03-01', 'de')).toBe('1. März 2026');
  expect(longDate('2026-12-31', 'en')).toBe('31 December 2026');
});

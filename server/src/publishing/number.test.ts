import { expect, test } from 'vitest';
import { nextNumber, numberText } from './number.ts';

const after = (last: { major: number; minor: number } | null, edition: boolean) =>
  numberText(nextNumber(last, edition));

test('the first publication is 1.0, as an edition too', () => {
  expect(after(null, false)).toBe('1.0');
  expect(after(null, true)).toBe('1.0');
});

test('the next one counts behind the dot, a new edition before it', () => {
  expect(after({ major: 1, minor: 0 }, false)).toBe('1.1');
  expect(after({ major: 1, minor: 9 }, false)).toBe('1.10');
  expect(after({ major: 1, minor: 9 }, true)).toBe('2.0');
  expect(after({ major: 2, minor: 0 }, false)).toBe('2.1');
});

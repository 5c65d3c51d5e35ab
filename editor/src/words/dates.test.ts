import { expect, test } from 'vitest';
import { ago, fileSize, longDate } from './dates.ts';

const now = new Date(2026, 2, 10, 15, 30);
const before = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString();
const hours = (count: number) => count * 60;

test.each([
  [0, 'gerade eben', 'just now'],
  [5, 'vor 5 Minuten', '5 minutes ago'],
  [hours(3), 'vor 3 Stunden', '3 hours ago'],
  [hours(16), 'gestern', 'yesterday'],
  [hours(24 * 2), 'vorgestern', '2 days ago'],
  [hours(24 * 6), 'vor 6 Tagen', '6 days ago'],
  [hours(24 * 7), 'am 3. März 2026', 'on 3 March 2026'],
])('%d minutes ago', (minutes, german, english) => {
  expect(ago('de', before(minutes), now)).toBe(german);
  expect(ago('en', before(minutes), now)).toBe(english);
});

test('a clock that runs behind the server shows no future', () => {
  expect(ago('de', before(-3), now)).toBe('gerade eben');
});

test('late last night was yesterday, though it is not yet 24 hours ago', () => {
  expect(ago('de', new Date(2026, 2, 9, 23, 59).toISOString(), now)).toBe('gestern');
});

test('dates in the language of the interface', () => {
  expect(longDate('de', now.toISOString())).toBe('10. März 2026');
  expect(longDate('en', now.toISOString())).toBe('10 March 2026');
});

test.each([
  [0, '0 Byte', '0 bytes'],
  [999, '999 Byte', '999 bytes'],
  [27_328, '27 kB', '27 kB'],
  [1_460_000, '1,5 MB', '1.5 MB'],
])('%d bytes', (bytes, german, english) => {
  expect(fileSize('de', bytes)).toBe(german);
  expect(fileSize('en', bytes)).toBe(english);
});

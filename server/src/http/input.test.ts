import { describe, expect, test } from 'vitest';
import { emailAddress, line, prose } from './input.ts';

const takes = (schema: ReturnType<typeof line>, value: unknown) => schema.safeParse(value).success;

describe('one line', () => {
  test.each(['Grete', 'Žofie Müller-Lüdenscheidt', 'O’Neill', '李明', 'نور', 'Ada 🦆', 'a\u00adb'])(
    '%j is one',
    (text) => expect(takes(line(), text)).toBe(true),
  );

  test.each([
    ['a line break', 'a\nb'],
    ['a carriage return', 'a\rb'],
    ['NUL', 'a\u0000b'],
    ['a tab', 'a\tb'],
    ['a line separator', 'a\u2028b'],
    ['a direction mark', 'a\u202eb'],
    ['nothing', ''],
    ['only spaces', '  \u00a0'],
    ['a number', 7],
  ])('%s is none', (_, text) => expect(takes(line(), text)).toBe(false));

  test('is trimmed, and bounded', () => {
    expect(line(3).parse(' abc ')).toBe('abc');
    expect(takes(line(3), 'abcd')).toBe(false);
  });
});

test('prose keeps its lines, without NUL', () => {
  expect(prose().parse('a\nb')).toBe('a\nb');
  expect(prose().safeParse('a\u0000').success).toBe(false);
});

test.each([
  ['Grete.Amt+x@Example.ORG', 'grete.amt+x@example.org'],
  [' a@b ', 'a@b'],
  ['a@b@c', null],
  ['a b@example.org', null],
  ['<a@example.org>', null],
  ['a@example.org, b@example.org', null],
  ['a@example.org\r\nBcc: b@example.org', null],
  [`${'a'.repeat(250)}@example.org`, null],
])('%j as an address is %j', (text, expected) => {
  const { data = null } = emailAddress().safeParse(text);
  expect(data).toBe(expected);
});

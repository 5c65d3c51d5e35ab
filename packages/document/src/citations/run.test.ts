import { expect, test } from 'vitest';
import { guarded, readRuns, turned } from './run.ts';

const text = (words: string, ...marks: readonly object[]) =>
  marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words };

test('marks within marks are runs side by side', () => {
  const written = `a ${turned('italic', `b ${turned('bold', 'c')} d`)} e`;
  expect(readRuns(written)).toEqual([
    text('a '),
    text('b ', { type: 'italic' }),
    text('c', { type: 'bold' }, { type: 'italic' }),
    text(' d', { type: 'italic' }),
    text(' e'),
  ]);
});

test('a title within a title stands upright', () => {
  const written = turned('italic', `Zu ${turned('upright', 'Faust')} II`);
  expect(readRuns(written)).toEqual([
    text('Zu ', { type: 'italic' }),
    text('Faust'),
    text(' II', { type: 'italic' }),
  ]);
});

test('a DOI and an address become links, and nothing else does', () => {
  const linked = (words: string) => readRuns(turned('link', words))[0]?.marks;
  expect(linked('10.1000/182')).toEqual([
    { type: 'link', attrs: { href: 'https://doi.org/10.1000/182' } },
  ]);
  expect(linked(turned('italic', 'http://a.example/b'))).toEqual([
    { type: 'link', attrs: { href: 'http://a.example/b' } },
    { type: 'italic' },
  ]);
  expect(linked(guarded('https://a.example/constructor'))).toEqual([
    { type: 'link', attrs: { href: 'https://a.example/constructor' } },
  ]);
  expect(linked('javascript:alert(1)')).toBeUndefined();
  expect(linked('www.example.org')).toBeUndefined();
});

test('lines and blocks leave one space, and what is alike is one run', () => {
  expect(readRuns(`\n [1]  ${turned('plain', 'a')}${turned('light', 'b')}\n`)).toEqual([
    text('[1] ab'),
  ]);
});

test('a text cannot bring signs of its own', () => {
  expect(guarded(turned('link', 'x'))).toBe('x');
  expect(readRuns(`a\u{FDDF}b\u{FDEE}c`)).toEqual([text('abc')]);
});

test('no word is one that every object knows, and all are read as they were', () => {
  const names = 'constructor, toString __proto__ hasOwnProperty Müller';
  expect(
    guarded(names)
      .split(/[ ,]+/)
      .filter((word) => word in {}),
  ).toEqual([]);
  expect(readRuns(guarded(names))).toEqual([text(names)]);
});

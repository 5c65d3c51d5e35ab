import { expect, it } from 'vitest';
import type { CslItem } from '@eckpunkt/document/sources';
import { textOfField, withFields } from './field-text.ts';
import { formatOf } from './format-of.ts';

const before: CslItem = {
  type: 'book',
  title: 'Wärme',
  author: [
    { family: 'Heide', given: 'Anna', 'non-dropping-particle': 'von der' },
    { literal: 'BMG' },
  ],
  issued: { 'date-parts': [[2021, 5]], circa: true },
  archive: 'Keller',
};

it('shows people a line each, and dates as they are sorted', () => {
  expect(textOfField(before, 'author')).toBe('von der Heide, Anna\nBMG');
  expect(textOfField(before, 'issued')).toBe('2021-05');
});

it('leaves alone what was not touched, and what the form does not show', () => {
  const written = new Map([
    ['author', 'von der Heide, Anna\nBMG'],
    ['issued', '2021-05'],
    ['title', 'Wärme für alle'],
  ] as const);
  expect(withFields(before, 'report', written)).toEqual({
    ...before,
    type: 'report',
    title: 'Wärme für alle',
  });
});

it('reads people, dates, and what is no longer there', () => {
  const written = new Map([
    ['author', 'Meyer, Ada; Robert Koch-Institut'],
    ['issued', '2022-03-04'],
    ['title', ''],
  ] as const);
  const after = withFields(before, 'book', written);
  expect(after['author']).toEqual([
    { family: 'Meyer', given: 'Ada' },
    { literal: 'Robert Koch-Institut' },
  ]);
  expect(after['issued']).toEqual({ 'date-parts': [[2022, 3, 4]] });
  expect(after).not.toHaveProperty('title');
});

it('recognises what a reference manager wrote', () => {
  expect(formatOf('@book{x, title={Y}}')).toBe('bibtex');
  expect(formatOf('TY  - JOUR\nER  - ')).toBe('ris');
  expect(formatOf(' [{"type":"book"}]')).toBe('csl-json');
});

import { describe, expect, test } from 'vitest';
import {
  BIBLIOGRAPHY_STYLES,
  FIELDS,
  REQUIRED_FIELDS,
  SOURCE_TYPES,
  doiIn,
  fieldsOf,
  isField,
  isSourceType,
  missingFields,
  readCslItem,
} from './sources.ts';

const read = (value: unknown) => {
  const judged = readCslItem(value);
  return judged.ok ? judged.source : judged.reason;
};

describe('what claims to be a source', () => {
  test('is taken over with what is known of it', () => {
    const given = {
      id: 'x',
      type: 'book',
      title: 'Die <i>Küste</i>',
      author: [{ family: 'Müller', given: 'Anna' }, { literal: 'AG Bioökonomie' }],
      issued: { 'date-parts': [[2020, '5', 3]] },
      volume: 12,
      URL: 'https://example.org/',
      DOI: 'https://doi.org/10.1000/X(1)',
    };
    expect(read(given)).toEqual({
      type: 'book',
      title: 'Die <i>Küste</i>',
      author: [{ family: 'Müller', given: 'Anna' }, { literal: 'AG Bioökonomie' }],
      issued: { 'date-parts': [[2020, 5, 3]] },
      volume: '12',
      URL: 'https://example.org/',
      DOI: '10.1000/X(1)',
    });
  });

  test('loses what is of the wrong shape, unknown, or no address', () => {
    const given = {
      type: '__proto__',
      title: { toString: 'x' },
      'container-title': 'Nature',
      author: 'Müller',
      editor: [null, 'x', {}, { family: '\u0000' }],
      issued: { 'date-parts': [[null]] },
      URL: 'javascript:alert(1)',
      constructor: 'x',
      abstract: 'long',
    };
    expect(read(given)).toEqual({ type: 'document', 'container-title': 'Nature' });
  });

  test('holds no sign that is unseen', () => {
    const title = 'a\u0000b\nc\u202Ed\uFDD0e\uD800f';
    expect(read({ type: 'book', title })).toMatchObject({ title: 'a b c d e\uFFFDf' });
  });

  test.each([
    ['text', 'not-an-item'],
    [[{ type: 'book', title: 'x' }], 'not-an-item'],
    [{ type: 'book' }, 'empty'],
    [{ type: 'book', title: 'x'.repeat(40_000) }, 'too-large'],
  ])('%j is refused', (given, reason) => expect(read(given)).toBe(reason));

  test.each([
    ['journal-article', 'article-journal'],
    ['dissertation', 'thesis'],
    ['never-heard', 'document'],
  ])('of type %s is of type %s', (type, ours) =>
    expect(read({ type, title: 'x' })).toMatchObject({ type: ours }),
  );
});

test.each([
  ['2020-05-03', { 'date-parts': [[2020, 5, 3]] }],
  ['2020-05/2021', { 'date-parts': [[2020, 5], [2021]] }],
  ['2020-13', { 'date-parts': [[2020]] }],
  ['Frühjahr 2020', { literal: 'Frühjahr 2020' }],
])('a date that is written %s is read', (raw, date) =>
  expect(read({ type: 'book', issued: { raw } })).toEqual({ type: 'book', issued: date }),
);

test.each([
  ['10.1000/182', '10.1000/182'],
  [' doi:10.1000/182', '10.1000/182'],
  ['https://dx.doi.org/10.1000/a(b)<c>', '10.1000/a(b)<c>'],
  ['10.1000/', null],
  ['10.1/x', null],
  ['10.1000/a b', null],
  ['https://example.org/10.1000/182', null],
])('%s has the DOI %s', (text, doi) => expect(doiIn(text)).toBe(doi));

test('every type has a form in which everything that it requires can be filled in', () => {
  for (const type of Object.keys(SOURCE_TYPES).filter(isSourceType)) {
    const fields = fieldsOf(type);
    const asked = REQUIRED_FIELDS[type].map(([first]) => first);
    expect(fields, type).toEqual(expect.arrayContaining(asked));
    expect(fields.every(isField), type).toBe(true);
  }
  expect(Object.keys(SOURCE_TYPES)).toHaveLength(45);
});

test('what a source lacks is said by the field to fill in first', () => {
  const bare = { type: 'article-journal', title: ' ', editor: [] } as const;
  expect(missingFields(bare)).toEqual(['author', 'title', 'container-title', 'issued']);
  const whole = {
    type: 'article-journal',
    title: 'x',
    editor: [{ literal: 'y' }],
    'container-title': 'z',
    issued: { 'date-parts': [[2020]] },
  } as const;
  expect(missingFields(whole)).toEqual([]);
});

test('every style and field has a name in both languages', () => {
  const names = [...BIBLIOGRAPHY_STYLES.map(({ name }) => name), ...Object.values(FIELDS)];
  expect(names.every(({ de, en }) => de !== '' && en !== '')).toBe(true);
});

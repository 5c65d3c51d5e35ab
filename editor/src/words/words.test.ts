import { expect, test } from 'vitest';
import { deRest } from './de-rest.ts';
import { de } from './de.ts';
import { enRest } from './en-rest.ts';
import { en } from './en.ts';

const textsOf = (words: object, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as const]
      : textsOf(value, `${path}${key}.`),
  );

const german = new Map(textsOf({ ...de, ...deRest }));
const english = new Map(textsOf({ ...en, ...enRest }));

const placeholders = (text = '') =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map((m) => m[1]).toSorted();

test('both languages say the same things', () => {
  expect([...english.keys()].toSorted()).toEqual([...german.keys()].toSorted());
  expect(german.size).toBeGreaterThan(300);
});

test('nothing is left empty', () => {
  const empty = [...german, ...english].filter(([, text]) => text.trim() === '');
  expect(empty).toEqual([]);
});

test('both languages name the same people, numbers and dates', () => {
  for (const [key, text] of german) {
    expect([key, placeholders(english.get(key))]).toEqual([key, placeholders(text)]);
  }
});

test('every refusal says what to do, in a sentence', () => {
  for (const text of [...Object.values(de.refusals), ...Object.values(en.refusals)]) {
    expect(text).toMatch(/^\p{Lu}.{15,}[.]$/u);
  }
});

test('quotation marks are those of the language', () => {
  const foreign = (texts: ReadonlyMap<string, string>, marks: RegExp) =>
    [...texts].filter(([, text]) => marks.test(text));
  expect(foreign(german, /["”]/u)).toEqual([]);
  expect(foreign(english, /["„]/u)).toEqual([]);
});

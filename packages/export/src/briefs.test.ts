import { frontMatter, type Document, type DocumentNode } from '@eckpunkt/document';
import { expect, test } from 'vitest';
import { briefsOf } from './briefs.ts';
import { partsOf } from './parts.ts';
import { node, paper, paragraph, text } from './testing/papers.ts';

const abstract = (lang: string | null, words: string): DocumentNode => ({
  ...node('abstract', paragraph(words)),
  attrs: { lang },
});

const keywords = (lang: string | null, terms: string): DocumentNode => ({
  type: 'keywords',
  attrs: { lang },
  content: [text(terms)],
});

function told(...blocks: readonly DocumentNode[]) {
  const document: Document = paper('T', blocks).document;
  const { own, further } = briefsOf(partsOf(document, 'de'), frontMatter(document), 'de');
  return [own, ...further].map(({ language, abstract: found, keywords: terms }) => [
    language,
    found?.content?.[0]?.content?.[0]?.text ?? null,
    terms.join(),
  ]);
}

test('keywords stand with the abstract of their language, wherever they were written', () => {
  expect(
    told(
      keywords('en', 'algae'),
      abstract('en', 'In short'),
      keywords(null, 'Algen, Küste'),
      abstract(null, 'Kurz'),
      keywords('de', 'Algen, Meer'),
    ),
  ).toEqual([
    ['de', 'Kurz', 'Algen,Küste,Meer'],
    ['en', 'In short', 'algae'],
  ]);
});

test('keywords without an abstract come last, and those of a doubled one once', () => {
  expect(told(abstract('de', 'A'), abstract('de', 'B'), keywords('en', 'x'))).toEqual([
    ['de', 'A', ''],
    ['de', 'B', ''],
    ['en', null, 'x'],
  ]);
  expect(told(abstract('de', 'A'), abstract(null, 'B'), keywords(null, 'x'))).toEqual([
    ['de', 'A', 'x'],
    ['de', 'B', ''],
  ]);
});

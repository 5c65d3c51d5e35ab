import type { DocumentNode } from '@eckpunkt/document';
import { expect, test } from 'vitest';
import { citation } from './cite.ts';

const author = (name: string, role: string): DocumentNode => ({
  type: 'author',
  attrs: { kind: 'person', name, organisation: '', orcid: '', role },
});

const cited = (...byline: DocumentNode[]): string =>
  citation({
    id: '',
    paperId: '',
    slug: 'wege',
    number: '1.1',
    title: 'Wege',
    abstract: null,
    type: 'white_paper',
    note: null,
    publishedAt: new Date(0),
    sha256: '',
    front: {
      cluster: 'Küstenland',
      group: 'AG Wege',
      type: 'white_paper',
      language: 'de',
      number: '1.1',
      date: '2026-03-12',
      slug: 'wege',
      url: 'https://example.org/papers/wege/v/1.1',
    },
    document: { type: 'doc', content: [{ type: 'title' }, ...byline] },
  });

const rest =
  '(2026): Wege. Whitepaper, Version 1.1. Küstenland. https://example.org/papers/wege/v/1.1';

test('a paper is cited by its authors, and not by those who helped', () => {
  const byline = [author('Ute Kramp', 'author'), author('Jan Ott', 'author')];
  expect(cited(...byline, author('Eva Lenz', 'editor'))).toBe(`Ute Kramp; Jan Ott ${rest}`);
});

test('a paper without a byline is cited by its lead group', () => {
  expect(cited()).toBe(`AG Wege ${rest}`);
});

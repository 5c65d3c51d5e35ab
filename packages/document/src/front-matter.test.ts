import { expect, it } from 'vitest';
import { frontMatter } from './front-matter.ts';
import { abstract, doc, node, p, paper, title } from './testing/build.ts';

it('of a paper that says nothing is empty, and free to use', () => {
  expect(frontMatter(paper(p('Text')))).toEqual({
    title: 'Ein Papier',
    subtitle: '',
    abstracts: [],
    keywords: [],
    keywordLists: [],
    authors: [],
    interests: null,
    funders: [],
    licence: 'CC-BY-4.0',
  });
});

it('is all that stands before the text, wherever it stands', () => {
  const german = abstract(p('Kurz.'));
  const english = node('abstract', [p('In short.')], { lang: 'en' });
  const interests = node('interests', ['Keine.']);
  const matter = frontMatter(
    doc(
      title('Algen'),
      node('subtitle', ['Ein Anfang']),
      node('author', [], { name: 'Ada Lovelace', role: 'editor' }),
      german,
      p('Text'),
      node('author', [], { name: 'AG Algen', kind: 'group' }),
      english,
      node('keywords', ['Algen; Daten (roh, geprüft), Algen,, ']),
      node('keywords', ['algae, Algen'], { lang: 'en' }),
      node('keywords', ['Küste, Algen']),
      interests,
      node('funder', [], { name: 'EU', emblem: 'eu' }),
      node('licence', [], { code: 'CC0-1.0' }),
    ),
  );
  expect(matter).toMatchObject({
    title: 'Algen',
    subtitle: 'Ein Anfang',
    abstracts: [
      { lang: null, node: german },
      { lang: 'en', node: english },
    ],
    keywords: ['Algen', 'Daten (roh, geprüft)', 'Küste', 'algae'],
    keywordLists: [
      { lang: null, terms: ['Algen', 'Daten (roh, geprüft)', 'Küste'] },
      { lang: 'en', terms: ['algae', 'Algen'] },
    ],
    authors: [
      { name: 'Ada Lovelace', role: 'editor', kind: 'person', organisation: '', orcid: '' },
      { name: 'AG Algen', role: 'author', kind: 'group' },
    ],
    interests,
    funders: [{ name: 'EU', emblem: 'eu', sentence: '' }],
    licence: 'CC0-1.0',
  });
});

it('takes the first that says something, and nobody without a name', () => {
  const matter = frontMatter(
    paper(
      node('subtitle', []),
      node('subtitle', ['Zweiter']),
      node('subtitle', ['Dritter']),
      abstract(p()),
      node('author', [], { name: ' ' }),
      node('funder', [], {}),
      node('licence', [], { code: 'CC-BY-SA-4.0' }),
      node('licence', [], { code: 'CC0-1.0' }),
    ),
  );
  expect(matter).toMatchObject({
    subtitle: 'Zweiter',
    abstracts: [],
    authors: [],
    funders: [],
    licence: 'CC-BY-SA-4.0',
  });
});

it('does not believe other clients', () => {
  const matter = frontMatter(paper(node('author', [], { name: 5, role: 'king', orcid: null })));
  expect(matter.authors).toEqual([]);
  expect(frontMatter(paper(node('licence', [], { code: 'MINE' }))).licence).toBe('CC-BY-4.0');
});

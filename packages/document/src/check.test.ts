import { describe, expect, it } from 'vitest';
import { check } from './check.ts';
import { violations } from './check/violations.ts';
import { problemSeverities, type ProblemCode } from './check/problem.ts';
import type { Attributes, Document, DocumentMark, DocumentNode } from './document.ts';
import { acceptsAttribute, schema } from './schema.ts';
import * as build from './testing/build.ts';
import { randomDocument } from './testing/random-document.ts';
import { Random, seeds } from './testing/random.ts';
import { vandalise } from './testing/vandalise.ts';
import { places } from './walk.ts';

const { abstract, as, cite, doc, figure, fn, h, li, link, node: make, p, paper, ref } = build;
const { table, td, text, th, title, tr, ul } = build;

const problemsOf = (document: Document, language: 'de' | 'en' = 'de') =>
  check(document, { language }).map(({ code, path }) => [code, ...path]);

/** A paper without fault, but for what is handed over. */
const sound = (...content: readonly DocumentNode[]) =>
  doc(title('T'), abstract(p('Kurz')), p('Text'), ...content);

describe('a paper without fault', () => {
  it('has no problems', () => {
    expect(problemsOf(sound(h(1, 'A'), h(2, 'B'), h(3, 'C'), h(1, 'D')))).toEqual([]);
    expect(problemsOf(sound(table(tr(th(p('a'))), tr(td(p('b'))))))).toEqual([]);
  });
});

describe('errors', () => {
  it('title-missing: empty, blank, or not there', () => {
    expect(problemsOf(doc(title(), abstract(p('k')), p('a')))).toEqual([['title-missing', 0]]);
    expect(problemsOf(doc(title(' '), abstract(p('k')), p('a')))).toEqual([['title-missing', 0]]);
    expect(problemsOf(doc(p('a')))).toContainEqual(['title-missing']);
  });

  it('heading-empty', () => {
    expect(problemsOf(sound(h(1), h(1, ' ', build.br())))).toEqual([
      ['heading-empty', 3],
      ['heading-empty', 4],
    ]);
  });

  it('schema-violation: each with its place', () => {
    const document = sound({ type: 'chart', content: [p('x')] }, ul(p('a')), h(0, 'H'));
    expect(problemsOf(document)).toEqual([
      ['schema-violation', 3],
      ['schema-violation', 4],
      ['schema-violation', 5],
    ]);
  });

  it('schema-violation: an address that could run code', () => {
    for (const href of ['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', '/app', '']) {
      expect(problemsOf(sound(p(text('a', link(href)))))).toEqual([['schema-violation', 3, 0]]);
    }
  });

  it('are errors, and the others warnings', () => {
    const severities = check(doc(title()), { language: 'de' }).map((each) => [
      each.code,
      each.severity,
    ]);
    expect(severities).toEqual([
      ['schema-violation', 'error'],
      ['text-missing', 'warning'],
      ['abstract-missing', 'warning'],
      ['title-missing', 'error'],
    ]);
  });
});

describe('warnings', () => {
  it('abstract-missing: not there, or without words', () => {
    expect(problemsOf(doc(title('T'), p('a')))).toEqual([['abstract-missing']]);
    expect(problemsOf(doc(title('T'), abstract(p()), p('a')))).toEqual([['abstract-missing']]);
  });

  it('abstract-misplaced: behind the text, but nowhere else', () => {
    expect(problemsOf(doc(title('T'), p('a'), abstract(p('k'))))).toEqual([
      ['abstract-misplaced', 2],
    ]);
    expect(
      problemsOf(doc(title('T'), p(), make('author', [], { name: 'A' }), abstract(p('k')), p('a'))),
    ).toEqual([]);
  });

  it('text-missing: nothing but front matter', () => {
    expect(problemsOf(doc(title('T'), abstract(p('k')), p()))).toEqual([['text-missing']]);
  });

  it('heading-level-skipped: down by two, or beginning below the top', () => {
    expect(problemsOf(sound(h(1, 'A'), h(3, 'B'), h(4, 'C')))).toEqual([
      ['heading-level-skipped', 4],
    ]);
    expect(problemsOf(sound(h(2, 'A')))).toEqual([['heading-level-skipped', 3]]);
  });

  it('table-without-header', () => {
    expect(problemsOf(sound(table(tr(td(p('a'))))))).toEqual([['table-without-header', 3]]);
  });

  it('link-text-empty: but one link in several formats is one link', () => {
    const to = link('https://a.example');
    expect(problemsOf(sound(p('x', text(' ', to), 'y')))).toEqual([['link-text-empty', 3, 1]]);
    expect(
      problemsOf(sound(p(text('x', to, 'bold'), text(' ', to), text('y', to, 'bold')))),
    ).toEqual([]);
  });

  it("quotation-marks: straight ones, and the other language's", () => {
    const straight = sound(p('"a"'));
    const german = sound(p('„a“'));
    const english = sound(p('“a”'));
    expect(problemsOf(straight)).toEqual([['quotation-marks', 3]]);
    expect(problemsOf(straight, 'en')).toEqual([['quotation-marks', 3]]);
    expect(problemsOf(german)).toEqual([]);
    expect(problemsOf(german, 'en')).toEqual([['quotation-marks', 3]]);
    expect(problemsOf(english)).toEqual([['quotation-marks', 3]]);
    expect(problemsOf(english, 'en')).toEqual([]);
  });
});

/** Problem by problem: what has it, and something close that has not. */
const hash = 'a'.repeat(64);
const named = (type: string, attrs: Attributes, ...content: readonly DocumentNode[]) =>
  make(type, content, attrs);
const lang = (own: string | null) => ({ type: 'language', attrs: { lang: own } });
const long = (own: string) => ({ type: 'abbreviation', attrs: { long: own } });
const sourced = as(
  's',
  build.source({
    type: 'webpage',
    title: 'T',
    URL: 'https://a.example',
    accessed: { 'date-parts': [[2026]] },
  }),
);
const part = (fixed: boolean) => make('heading', ['Ziele'], { level: 1, fixed });
const marked = (...marks: readonly (string | DocumentMark)[]) => p(text('KI "x', ...marks));

const houseCases: readonly (readonly [
  ProblemCode,
  readonly DocumentNode[],
  readonly DocumentNode[],
])[] = [
  ['alt-missing', [figure({ image: hash, alt: ' ' })], [figure({ image: hash, alt: 'Steg' })]],
  ['alt-missing', [figure({ image: hash })], [figure({ image: hash, decorative: true })]],
  [
    'alt-missing',
    [named('funder', { name: 'F', emblem: hash })],
    [named('funder', { name: 'F', emblem: 'eu' })],
  ],
  ['figure-missing-picture', [figure({ alt: 'x' }, 'Steg')], [figure({ image: hash, alt: 'x' })]],
  ['figure-contrast', [figure({ image: hash, alt: 'x' })], [figure({ alt: 'x' })]],
  [
    'formula-without-alt',
    [named('formulaBlock', { latex: 'a' })],
    [named('formulaBlock', { latex: 'a', alt: 'a' })],
  ],
  [
    'formula-without-alt',
    [p('x', named('formula', { latex: 'a' }))],
    [p('x', named('formula', { latex: 'a', alt: 'a' }))],
  ],
  [
    'formula-empty',
    [named('formulaBlock', { alt: 'a' })],
    [named('formulaBlock', { latex: 'a', alt: 'a' })],
  ],
  ['citation-unresolved', [p('a', cite('gone'))], [p('a', cite('s')), sourced]],
  ['citation-unresolved', [p('a', cite())], [p('a', cite('s')), sourced]],
  [
    'citation-unresolved',
    [p('a', fn('b', cite('s', 'gone'))), sourced],
    [p('a', fn('b', cite('s'))), sourced],
  ],
  ['reference-lost', [p('a', ref('x'))], [p('a', ref('x')), as('x', h(1, 'A'))]],
  [
    'reference-lost',
    [p('a', ref('x')), as('x', figure({ decorative: true }))],
    [p('a', ref('x')), as('x', make('recommendation', [p('a')]))],
  ],
  [
    'reference-lost',
    [p('a', ref('x')), as('x', make('heading', [], { numbering: 'none' }))],
    [p('a', ref('x')), as('x', make('heading', ['A'], { numbering: 'none' }))],
  ],
  ['required-part-empty', [part(true), p(' '), h(1, 'B'), p('b')], [part(true), p('a')]],
  [
    'required-part-empty',
    [part(true), h(2, 'B'), make('guidance', ['Hinweis'])],
    [part(true), h(2, 'B'), p('a')],
  ],
  ['required-part-empty', [part(true)], [part(false)]],
  ['required-part-empty', [part(true)], [part(true), figure({ image: hash, alt: 'x' })]],
  [
    'abbreviation-without-long-form',
    [p(text('KI', long(' ')))],
    [p(text('KI', long('Künstliche Intelligenz')))],
  ],
  [
    'abstract-doubled',
    [named('abstract', { lang: 'de' }, p('k'))],
    [named('abstract', { lang: 'en' }, p('k'))],
  ],
  ['language-missing', [abstract(p('k'))], [named('abstract', { lang: 'en' }, p('k'))]],
  ['language-missing', [p(text('a', lang(null)))], [p(text('a', lang('en')))]],
  ['author-without-name', [named('author', {})], [named('author', { name: 'Ada' })]],
  [
    'orcid-wrong',
    [named('author', { name: 'A', orcid: '0000-0002-1825-0098' })],
    [named('author', { name: 'A', orcid: 'https://orcid.org/0000-0002-1825-0097' })],
  ],
  [
    'orcid-wrong',
    [named('author', { name: 'A', orcid: 'ada' })],
    [named('author', { name: 'A', orcid: '0000-0002-1694-233X' })],
  ],
  [
    'bibliography-doubled',
    [make('bibliography', []), make('bibliography', [])],
    [make('bibliography', [])],
  ],
  [
    'subtitle-doubled',
    [make('subtitle', ['a']), make('subtitle', ['a'])],
    [make('subtitle', ['a'])],
  ],
  ['interests-doubled', [make('interests', []), make('interests', [])], [make('interests', [])]],
  ['licence-doubled', [make('licence', []), make('licence', [])], [make('licence', [])]],
  [
    'keywords-doubled',
    [make('keywords', ['a']), named('keywords', { lang: 'de' })],
    [make('keywords', ['a']), named('keywords', { lang: 'en' })],
  ],
  ['footnote-empty', [p('a', fn(' '))], [p('a', fn(text('b')))]],
  [
    'link-text-vague',
    [p(text('Hier', link('https://a.example')), '.')],
    [p(text('Hier steht der Bericht', link('https://a.example')))],
  ],
  [
    'link-text-vague',
    [p(text('https://a.example/x', link('https://a.example/x')))],
    [p(text('Ha', link('https://a.example')))],
  ],
  [
    'link-text-vague',
    [p(text('mehr', link('https://a.example')))],
    [
      p(
        text('mehr', link('https://a.example')),
        text(' über Algen', link('https://a.example'), 'bold'),
      ),
    ],
  ],
  [
    'quote-source-misplaced',
    [build.quote(make('quoteSource', ['x']), p('a'))],
    [build.quote(p('a'), make('quoteSource', ['x']))],
  ],
  [
    'source-incomplete',
    [p(cite('s')), as('s', build.source({ type: 'book', title: 'T' }))],
    [p(cite('s')), sourced],
  ],
  ['source-unused', [sourced], [p('a', cite('s')), sourced]],
  ['quotation-marks', [marked('bold')], [marked('code')]],
  [
    'quotation-marks',
    [named('abstract', { lang: 'en' }, p('„a“'))],
    [named('abstract', { lang: 'en' }, p('“a”'))],
  ],
  ['quotation-marks', [marked()], [marked(lang('fr')), make('codeBlock', ['"x"'])]],
  ['quotation-marks', [marked(lang('en'))], [p(text('“x”', lang('en')))]],
];

describe('house rules', () => {
  it.each(houseCases)('%s', (code, wrong, right) => {
    const codes = (content: readonly DocumentNode[]) =>
      problemsOf(sound(...content)).map(([found]) => found);
    expect(codes(wrong)).toContain(code);
    expect(codes(right)).not.toContain(code);
  });

  it('have a case for every code, here or above', () => {
    const said = new Set<string>(houseCases.map(([code]) => code));
    expect(Object.keys(problemSeverities).filter((code) => !said.has(code))).toEqual([
      'title-missing',
      'schema-violation',
      'heading-empty',
      'abstract-misplaced',
      'abstract-missing',
      'heading-level-skipped',
      'link-text-empty',
      'table-without-header',
      'text-missing',
    ]);
  });

  it('say nothing about a hint of the template, which nobody prints', () => {
    const hint = make('guidance', [
      text('hier', link('https://a.example')),
      ref('x'),
      cite('y'),
      '"',
      fn(),
    ]);
    expect(problemsOf(sound(hint))).toEqual([]);
  });
});

describe('where a problem is', () => {
  it('tells the innermost block that has an id', () => {
    const document = paper(as('list', ul(as('item', li(p('"'))))));
    expect(check(document, { language: 'de' })).toContainEqual({
      code: 'quotation-marks',
      severity: 'warning',
      blockId: 'item',
      path: [1, 0, 0],
      excerpt: '"',
    });
  });

  it('has the words of the place, and no more than fit a line', () => {
    const wide = table(tr(td(p('Wort '.repeat(40)))));
    const document = doc(title('T'), p('Mehr steht ', text('hier', link('https://x.de'))), wide);
    const excerpts = new Map(
      check(document, { language: 'de' }).map(({ code, excerpt }) => [code, excerpt]),
    );
    expect(excerpts.get('link-text-vague')).toBe('hier');
    expect(excerpts.get('table-without-header')).toMatch(/^Wort [Wort ]{40,} …$/);
  });

  it('names a source by its people and its year, or else by its title', () => {
    const source = (id: string, csl: object) => ({ type: 'source', attrs: { id, csl } });
    const moore = { type: 'book', title: 'Moore', author: [{ family: 'Bach' }, { family: 'Ahn' }] };
    const document = doc(
      title('T'),
      p('Text'),
      source('a', { ...moore, issued: { 'date-parts': [[2019]] } }),
      source('b', { type: 'webpage', title: 'Landesportal' }),
      source('c', { type: 7 }),
    );
    const excerpts = check(document, { language: 'de' })
      .filter(({ code }) => code === 'source-unused')
      .map(({ excerpt }) => excerpt);
    expect(excerpts).toEqual(['Bach et al. 2019', 'Landesportal', '']);
  });

  it('stands in reading order', () => {
    const document = doc(title(), h(2), ul(), p('"'), h(1));
    const paths = check(document, { language: 'de' }).map(({ path }) => path.join('.'));
    expect(paths).toEqual(paths.toSorted());
  });
});

describe('violations', () => {
  /** ProseMirror's opinion, which it gives by a throw. */
  function isRefused(document: Document): boolean {
    try {
      schema.nodeFromJSON(document).check();
      return false;
    } catch {
      return true;
    }
  }

  it.each(seeds(100))('finds none in a valid document (seed %i)', (seed) => {
    expect(violations(randomDocument(new Random(seed)))).toEqual([]);
  });

  const hasWrongAttribute = (document: Document): boolean =>
    places(document)
      .flatMap(({ node }) => [node, ...(node.marks ?? [])])
      .some(({ type, attrs = {} }) =>
        Object.entries(attrs).some(
          ([name, value]) => value !== null && !acceptsAttribute(type, name, value),
        ),
      );

  it.each(seeds(600))("agrees with ProseMirror's own check (seed %i)", (seed) => {
    const random = new Random(seed);
    const document = vandalise(randomDocument(random), random);
    const refused = isRefused(document) || hasWrongAttribute(document);
    expect(violations(document).length > 0).toBe(refused);
  });
});

import { describe, expect, it } from 'vitest';
import { check } from './check.ts';
import { violations } from './check/violations.ts';
import type { Document, DocumentNode } from './document.ts';
import { acceptsAttribute, schema } from './schema.ts';
import * as build from './testing/build.ts';
import { randomDocument } from './testing/random-document.ts';
import { Random, seeds } from './testing/random.ts';
import { vandalise } from './testing/vandalise.ts';
import { places } from './walk.ts';

const { abstract, as, doc, h, li, link, p, paper, table, td, text, th, title, tr, ul } = build;

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
      ['abstract-missing', 'warning'],
      ['text-missing', 'warning'],
      ['title-missing', 'error'],
    ]);
  });
});

describe('warnings', () => {
  it('abstract-missing: not there, or without words', () => {
    expect(problemsOf(doc(title('T'), p('a')))).toEqual([['abstract-missing']]);
    expect(problemsOf(doc(title('T'), abstract(p()), p('a')))).toEqual([['abstract-missing']]);
  });

  it('abstract-misplaced: later, or a second one', () => {
    expect(problemsOf(doc(title('T'), p('a'), abstract(p('k'))))).toEqual([
      ['abstract-misplaced', 2],
    ]);
    expect(problemsOf(sound(abstract(p('k'))))).toEqual([['abstract-misplaced', 3]]);
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

describe('where a problem is', () => {
  it('tells the innermost block that has an id', () => {
    const document = paper(as('list', ul(as('item', li(p('"'))))));
    expect(check(document, { language: 'de' })).toContainEqual({
      code: 'quotation-marks',
      severity: 'warning',
      blockId: 'item',
      path: [1, 0, 0],
    });
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

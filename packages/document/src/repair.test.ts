import { describe, expect, it } from 'vitest';
import { violations } from './check/violations.ts';
import type { Document, DocumentNode } from './document.ts';
import { holdsMore } from './repair/holds-more.ts';
import { repair } from './repair.ts';
import { schema } from './schema.ts';
import * as build from './testing/build.ts';
import { randomDocument } from './testing/random-document.ts';
import { Random, seeds } from './testing/random.ts';
import { vandalise } from './testing/vandalise.ts';
import { places } from './walk.ts';

const {
  abstract,
  as,
  br,
  doc,
  fn,
  h,
  li,
  link,
  node: make,
  ol,
  p,
  paper,
  quote,
  table,
  td,
  text,
  th,
  title,
  tr,
  ul,
} = build;

/** Broken → mended; both sides are given without default attributes. */
const cases: Record<string, readonly [Document, Document]> = {
  'a missing title comes first': [doc(p('a')), doc(title(), p('a'))],
  'a title further down goes to the top': [
    doc(p('a'), title('T'), p('b')),
    doc(title('T'), p('a'), p('b')),
  ],
  'a second title becomes a paragraph': [
    doc(title('T'), title('U'), p('a')),
    doc(title('T'), p('U'), p('a')),
  ],
  'a title alone gets a paragraph to write into': [doc(title('T')), doc(title('T'), p())],
  'nothing at all gets both': [doc(), doc(title(), p())],
  'text between blocks gets one paragraph': [
    paper(text('a '), text('b', 'bold'), br(), p('c')),
    paper(p('a ', text('b', 'bold'), br()), p('c')),
  ],
  'an abstract inside a quote opens': [
    paper(quote(abstract(p('a')), p('b'))),
    paper(quote(p('a'), p('b'))),
  ],
  'a heading inside a cell opens': [
    paper(table(tr(td(h(2, 'H'), p('a'))))),
    paper(table(tr(td(p('H'), p('a'))))),
  ],
  'a paragraph in a list gets an item': [
    paper(ul(p('a'), li(p('b')))),
    paper(ul(li(p('a')), li(p('b')))),
  ],
  'a cell in a table gets a row': [paper(table(td(p('a')))), paper(table(tr(td(p('a')))))],
  'an item on its own gets a list': [paper(li(p('a'))), paper(ul(li(p('a'))))],
  'a paragraph in a paragraph opens': [paper(p('a', p('b'))), paper(p('ab'))],
  'a document in the document opens': [paper(doc(p('a')), p('b')), paper(p('a'), p('b'))],
  'a case box that two people emptied keeps its name': [
    paper(make('caseBox', [], { name: 'Steg' })),
    paper(make('caseBox', [p()], { name: 'Steg' })),
  ],
  'an empty box that says nothing goes': [
    paper(make('callout', []), make('recommendation', []), p('a')),
    paper(p('a')),
  ],
  'an empty definition list goes, a definition alone gets one': [
    paper(make('definitionList', []), make('definition', [p('a')])),
    paper(make('definitionList', [make('definition', [p('a')])])),
  ],
  'a footnote in a footnote is part of it': [
    paper(p('a', fn('b', fn('c', text('d', 'bold'))))),
    paper(p('a', fn('bc', text('d', 'bold')))),
  ],
  'a footnote between blocks gets a paragraph, an empty one stays': [
    paper(fn('a'), p(fn())),
    paper(p(fn('a')), p(fn())),
  ],
  'a paragraph in a footnote opens': [paper(p(fn(p('a')))), paper(p(fn('a')))],
  'the source of a quote that is none gets one': [
    paper(make('quoteSource', ['Goethe']), p('a')),
    paper(quote(make('quoteSource', ['Goethe'])), p('a')),
  ],
  'a source of a quote stays where two people put it': [
    paper(quote(p('a'), make('quoteSource', ['x']), p('b'), make('quoteSource', ['y']))),
    paper(quote(p('a'), make('quoteSource', ['x']), p('b'), make('quoteSource', ['y']))),
  ],
  'doubled parts of the front stay': [
    paper(
      make('subtitle', ['a']),
      make('subtitle', ['b']),
      make('licence', []),
      make('licence', []),
    ),
    paper(
      make('subtitle', ['a']),
      make('subtitle', ['b']),
      make('licence', []),
      make('licence', []),
    ),
  ],
  'a heading in a box opens': [
    paper(make('callout', [h(1, 'H'), p('a')])),
    paper(make('callout', [p('H'), p('a')])),
  ],
  'marks in code go, their text stays': [
    paper(make('codeBlock', [text('a', 'bold')])),
    paper(make('codeBlock', ['a'])),
  ],
  'what a form would have cut is cut': [
    paper(make('author', [], { name: 'x'.repeat(400), role: 'king' })),
    paper(make('author', [], { name: 'x'.repeat(300) })),
  ],
  'of a citation, what can be read is kept': [
    paper(p(make('citation', [], { items: [{ source: 'a' }, 5, { source: 'b', label: 'x' }] }))),
    paper(p(make('citation', [], { items: [{ source: 'a' }] }))),
  ],
  'a source without a type is a document': [
    paper(make('source', [], { csl: { title: 'T' } })),
    paper(make('source', [], { csl: { title: 'T', type: 'document' } })),
  ],
  'a passage in British English is in English': [
    paper(p(text('a', { type: 'language', attrs: { lang: 'en-GB' } }))),
    paper(p(text('a', { type: 'language', attrs: { lang: 'en' } }))),
  ],
  'an empty list goes': [paper(ul(), p('a')), paper(p('a'))],
  'a list of empty items goes, a list of empty paragraphs stays': [
    paper(ul(li(), li()), ul(li(p()))),
    paper(ul(li(p()))),
  ],
  'a quote that holds an empty list goes with it': [paper(quote(ul(li())), p()), paper(p())],
  'an empty cell keeps its place': [
    paper(table(tr(th(p('a')), td()))),
    paper(table(tr(th(p('a')), td(p())))),
  ],
  'an item may begin with a list': [paper(ul(li(ul(li(p('a')))))), paper(ul(li(ul(li(p('a'))))))],
  'a heading too deep is as deep as can be': [paper(h(6, 'H')), paper(h(4, 'H'))],
  'a level that is none is the first': [paper(h('x', 'H')), paper(h(1, 'H'))],
  'a number written as text is a number': [paper(ol('3', li(p('a')))), paper(ol(3, li(p('a'))))],
  'an id that could break out of an attribute goes': [
    paper(as('x" onload="', p('a'))),
    paper(p('a')),
  ],
  'empty runs go, equal ones join': [
    paper(p(text('a', 'bold'), text('', 'italic'), text('b', 'bold'))),
    paper(p(text('ab', 'bold'))),
  ],
  'marks take the order of the schema': [
    paper(p(text('a', 'superscript', 'bold', link('https://a.example')))),
    paper(p(text('a', link('https://a.example'), 'bold', 'superscript'))),
  ],
  'a title takes no link and nothing bold': [
    doc(title(text('a', link('https://a.example'), 'bold', 'italic')), p()),
    doc(title(text('a', 'italic')), p()),
  ],
};

/** The same with all defaults, as ProseMirror spells them. */
const spelledOut = (document: Document): unknown => schema.nodeFromJSON(document).toJSON();

describe('repair', () => {
  it.each(Object.entries(cases))('%s', (_name, [broken, mended]) => {
    expect(repair(broken)).toEqual(spelledOut(mended));
  });

  it.each(seeds(100))('leaves a valid document as it is (seed %i)', (seed) => {
    const document = randomDocument(new Random(seed));
    expect(repair(document)).toEqual(document);
    expect(repair(document)).toEqual(spelledOut(document));
  });

  it.each(seeds(600))('mends vandalised documents and loses no text (seed %i)', (seed) => {
    const random = new Random(seed);
    const broken = vandalise(randomDocument(random), random);
    const mended = repair(broken);
    expect(lettersOf(mended)).toEqual(lettersOf(broken));
    expect(repair(mended)).toEqual(mended);
    expect(violations(mended).filter((path) => !isStuck(mended, path))).toEqual([]);
  });

  it('keeps what it does not know, where it is', () => {
    const strange = { type: 'chart', content: [{ type: 'caption' }] };
    const broken = paper(ul(strange), p(text('a', 'blink')), { ...strange, type: 'plan' });
    expect(repair(broken)).toMatchObject(broken);
  });

  it('keeps a picture where none may stand, for the check to report', () => {
    const figure = build.figure({ image: 'a'.repeat(64) }, 'Steg');
    const mended = repair(paper(ul(li(p('a'), figure))));
    expect(mended.content[1]?.content?.[0]?.content?.[1]).toMatchObject(figure);
    expect(violations(mended)).toEqual([[1, 0]]);
  });

  it('keeps a link to a forbidden address for the check to report', () => {
    const mended = repair(paper(p(text('a', link('javascript:alert(1)')))));
    expect(violations(mended)).toEqual([[1, 0]]);
  });
});

/** All letters, sorted: repair may move a title or open a container, but not lose or double. */
const lettersOf = (document: Document): readonly string[] =>
  places(document)
    .flatMap(({ node }) => [...(node.text ?? '')])
    .toSorted();

/** Beyond repair: a forbidden address; a leaf, or more than text, where it may not stand. */
function isStuck(document: Document, path: readonly number[]): boolean {
  const node = path.reduce<DocumentNode | undefined>((at, index) => at?.content?.[index], document);
  const leaves = node?.content?.filter(({ type }) => type !== 'text' && schema.nodes[type]?.isLeaf);
  return (
    leaves?.[0] !== undefined ||
    node?.content?.some(holdsMore) === true ||
    node?.marks?.some(({ type }) => type === 'link') === true
  );
}

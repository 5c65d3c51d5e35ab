import { describe, expect, it } from 'vitest';
import { isAllowedHref } from './nodes/link.ts';
import {
  acceptsAttribute,
  blockNames,
  extensions,
  marks,
  nodes,
  schema,
  SCHEMA_VERSION,
} from './schema.ts';

describe('the schema', () => {
  it('has every node and mark of the table under its own name, and no other', () => {
    expect(Object.keys(schema.nodes).toSorted()).toEqual(Object.keys(nodes).toSorted());
    expect(Object.keys(schema.marks).toSorted()).toEqual(Object.keys(marks).toSorted());
    for (const [name, extension] of Object.entries({ ...nodes, ...marks })) {
      expect(extension.name).toBe(name);
    }
    expect(extensions).toHaveLength(Object.keys({ ...nodes, ...marks }).length);
  });

  it('gives every block and footnote an id that may be missing', () => {
    const blocks = Object.values(schema.nodes).filter((type) => type.isBlock);
    const names = blocks.map(({ name }) => name).filter((name) => name !== 'doc');
    expect([...names, 'footnote'].toSorted()).toEqual(blockNames.toSorted());
    expect(schema.node('paragraph').attrs).toEqual({ id: null });
  });

  it('begins an empty document with a title and a paragraph', () => {
    expect(schema.topNodeType.createAndFill()?.toJSON()).toEqual({
      type: 'doc',
      content: [
        { type: 'title', attrs: { id: null } },
        { type: 'paragraph', attrs: { id: null } },
      ],
    });
  });

  // A new shape needs a new SCHEMA_VERSION, or editors that are still open delete what they do
  // not know. Whoever changes this snapshot raises the version in the same commit.
  it('has the shape that belongs to its version', () => {
    const shape = Object.values(schema.nodes).map(({ name, spec }) => {
      const attrs = Object.keys(spec.attrs ?? {}).join(' ');
      return `${name}(${attrs}): ${spec.content ?? ''} [${spec.group ?? ''}]`;
    });
    const markShape = Object.values(schema.marks).map(
      ({ name, spec }) => `${name}(${Object.keys(spec.attrs ?? {}).join(' ')})`,
    );
    expect({ version: SCHEMA_VERSION, nodes: shape, marks: markShape }).toMatchInlineSnapshot(`
      {
        "marks": [
          "link(href)",
          "language(lang)",
          "abbreviation(long)",
          "bold()",
          "italic()",
          "underline()",
          "subscript()",
          "superscript()",
          "code()",
        ],
        "nodes": [
          "paragraph(id): inline* [block flow prose]",
          "doc(): title (block | front | back)+ []",
          "title(id): text* []",
          "subtitle(id): text* [front]",
          "abstract(id lang): paragraph+ [front]",
          "keywords(id lang): text* [front]",
          "author(id kind name organisation orcid role):  [front]",
          "interests(id): inline* [front]",
          "funder(id name grant emblem emblemAlt sentence):  [front]",
          "licence(id code):  [front]",
          "heading(id level numbering fixed): inline* [block]",
          "bulletList(id): listItem+ [block flow prose list]",
          "orderedList(id start): listItem+ [block flow prose list]",
          "listItem(id): prose+ []",
          "blockquote(id): (prose | quoteSource)+ [block flow prose]",
          "quoteSource(id): inline* []",
          "definitionList(id): (definitionTerm | definition)+ [block flow]",
          "definitionTerm(id): inline* []",
          "definition(id): flow+ []",
          "callout(id kind): flow+ [block]",
          "caseBox(id name place partners): flow+ [block]",
          "recommendation(id addressees addresseeOther field horizon): flow+ [block]",
          "codeBlock(id language): text* [block flow]",
          "figure(id image width height scale alt decorative credit licence): inline* [block flow]",
          "table(id caption credit): tableRow+ [block flow]",
          "tableRow(id): (tableCell | tableHeader)* []",
          "tableHeader(id colspan rowspan colwidth): prose+ []",
          "tableCell(id colspan rowspan colwidth): prose+ []",
          "formulaBlock(id latex alt numbered):  [block flow]",
          "contentsList(id of):  [block]",
          "guidance(id): inline* [block]",
          "horizontalRule(id):  [block flow]",
          "pageBreak(id):  [block]",
          "source(id csl):  [back]",
          "bibliography(id style):  [back]",
          "footnote(id): (text | hardBreak | formula | citation | crossReference)* [inline]",
          "citation(items):  [inline]",
          "crossReference(target):  [inline]",
          "formula(latex alt):  [inline]",
          "hardBreak():  [inline]",
          "text():  [inline]",
        ],
        "version": 2,
      }
    `);
  });
});

describe('attributes', () => {
  it.each([
    ['heading', 'level', [1, 4], [0, 5, '1', 1.5, null]],
    ['orderedList', 'start', [0, 1, 9999], [-1, '1', 1e9]],
    ['paragraph', 'id', [null, 'a1_-B', '7f', 'x'.repeat(64)], ['', 'a b', '-a', '"><script>', 5]],
    ['paragraph', 'id', [], ['x'.repeat(65)]],
    ['tableCell', 'colspan', [1, 100], [0, 101, '2']],
    ['tableHeader', 'rowspan', [1, 1000], [0, 1e9]],
    ['tableCell', 'colwidth', [null, [100, 0]], [['1'], 5, [-1]]],
    ['link', 'href', ['https://a.example'], ['javascript:x', null]],
    ['abstract', 'lang', [null, 'de', 'en'], ['fr', '']],
    ['author', 'name', ['', 'Ada'], [null, 5, 'x'.repeat(301)]],
    ['funder', 'emblem', [null, 'eu', 'a'.repeat(64)], ['de', 'A'.repeat(64), '../x']],
    ['licence', 'code', ['CC0-1.0'], ['CC-BY', null]],
    ['heading', 'numbering', ['number', 'none', 'appendix'], ['x', null]],
    ['heading', 'fixed', [true, false], ['true', 1]],
    ['figure', 'image', [null, '0'.repeat(64)], ['0'.repeat(63), 'https://a.example/x.png']],
    ['figure', 'scale', [25, 100], [0, 33, '50']],
    ['figure', 'width', [0, 800], [-1, 1.5, 1e9, '800']],
    ['codeBlock', 'language', ['', 'c++', 'objective-c'], ['a b', '"><x', 'x'.repeat(41)]],
    [
      'recommendation',
      'addressees',
      [[], ['state', 'other']],
      [['x'], ['state', 'state'], 'state'],
    ],
    ['formula', 'latex', [String.raw`\frac{1}{2}`], ['x'.repeat(10_001)]],
    ['source', 'csl', [{}, { type: 'book', id: 'x' }], [{ title: 'x' }, [], 'x', null]],
    ['source', 'csl', [], [{ type: 'book', note: 'x'.repeat(100_000) }]],
    ['bibliography', 'style', ['apa'], ['mla9', null]],
    ['citation', 'items', [[], [{ source: 'a' }], [{ source: 'a', label: 'page' }]], [['a'], [{}]]],
    ['citation', 'items', [], [[{ source: 'a', label: 'x' }], [{ source: 'a', prefix: 5 }]]],
    ['crossReference', 'target', [null, 'a'], ['a b', 5]],
    ['abbreviation', 'long', ['', 'Künstliche Intelligenz'], [null]],
    ['language', 'lang', [null, 'en'], ['xx', 'en-GB']],
  ])('of %s: %s may be %j, but not %j', (type, name, right, wrong) => {
    for (const value of right) expect(acceptsAttribute(type, name, value)).toBe(true);
    for (const value of wrong) expect(acceptsAttribute(type, name, value)).toBe(false);
  });

  it('that are wrong do not cost the block, in any open editor', () => {
    const heading = schema.node('heading', { id: 'a b', level: '9' }, schema.text('Text'));
    expect(heading.textContent).toBe('Text');
  });

  it('that would freeze an editor are refused at once', () => {
    const cell = () => schema.node('tableCell', { colspan: 1e9 }, schema.node('paragraph'));
    expect(cell).toThrow(RangeError);
  });

  it('all have a rule', () => {
    const types = [...Object.values(schema.nodes), ...Object.values(schema.marks)];
    for (const { name: type, spec } of types) {
      for (const name of Object.keys(spec.attrs ?? {})) {
        expect(acceptsAttribute(type, name, { no: 'attribute is an object' })).toBe(false);
      }
    }
  });
});

describe('links', () => {
  it.each([
    'https://example.org/a?b=c#d',
    'http://example.org',
    'HTTPS://EXAMPLE.ORG',
    'mailto:geschaeftsstelle@example.org?subject=Papier',
    'https://münchen.example/straße',
  ])('may lead to %s', (href) => {
    expect(isAllowedHref(href)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'https://example.org/\u0000',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    'ftp://example.org',
    'tel:+49123',
    '//example.org',
    '/app',
    'example.org',
    '#anker',
    '',
    null,
    undefined,
    5,
    ['https://example.org'],
  ])('may not lead to %j', (href) => {
    expect(isAllowedHref(href)).toBe(false);
  });
});

describe('HTML', () => {
  const rendered = (type: string, attrs: Record<string, unknown>) =>
    schema.nodes[type]?.spec.toDOM?.(schema.node(type, attrs));

  it('leaves h1 to the title', () => {
    expect(rendered('title', { id: 'a' })).toEqual(['h1', { 'data-title': '', 'data-id': 'a' }, 0]);
    expect(rendered('heading', { level: 1 })).toEqual(['h2', { 'data-level': 1 }, 0]);
    expect(rendered('heading', { level: 4 })).toEqual(['h5', { 'data-level': 4 }, 0]);
  });

  it.each([
    ['h1', undefined, 1],
    ['h6', undefined, 4],
    ['h2', '1', 1],
    ['h5', '4', 4],
    ['h3', 'x', 1],
  ])('%s with data-level %s is a heading of level %i', (tag, level, expected) => {
    const rule = schema.nodes['heading']?.spec.parseDOM?.find((each) => each.tag === tag);
    const element: unknown = {
      dataset: { level },
      getAttribute: () => null,
      hasAttribute: () => false,
    };
    expect(rule?.getAttrs?.(element as HTMLElement)).toMatchObject({ level: expected });
  });
});

it('needs no DOM', () => {
  expect(typeof document).toBe('undefined');
});

import { describe, expect, it } from 'vitest';
import { diff, type Change } from './diff.ts';
import { blocksOf } from './diff/blocks.ts';
import type { Attributes, Document, DocumentNode } from './document.ts';
import { repair } from './repair.ts';
import { schema } from './schema.ts';
import * as build from './testing/build.ts';
import { randomDocument } from './testing/random-document.ts';
import { randomEdit } from './testing/random-edit.ts';
import { Random, seeds } from './testing/random.ts';

const { as, doc, h, hr, li, link, p, paper, table, td, text, th, title, tr, ul } = build;

/** A change on one line: `changed a: Ein [-Haus-]{+Hauses+}.` */
const told = ({ kind, blockId, spans }: Change): string =>
  `${kind} ${blockId ?? '?'}: ${line(spans)}`;

const line = (spans: Change['spans']): string =>
  spans.map(({ kind, text: words }) => signs[kind].join(words)).join('');

const signs = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;

const changes = (before: Document, after: Document) => diff(before, after).map(told);

describe('words', () => {
  const change = (before: string, after: string) => {
    const [only] = diff(paper(as('a', p(before))), paper(as('a', p(after))));
    return only && line(only.spans);
  };

  it.each([
    ['Ein Haus am See.', 'Ein Hauses am See.', 'Ein [-Haus-]{+Hauses+} am See.'],
    ['Ein Haus am See.', 'Ein Haus am tiefen See.', 'Ein Haus am {+tiefen +}See.'],
    ['Ein Haus am See.', 'Ein Haus.', 'Ein Haus[- am See-].'],
    ['zehn Betten', 'zwölf Betten', '[-zehn-]{+zwölf+} Betten'],
    ['Arzt', 'Ärztin', '[-Arzt-]{+Ärztin+}'],
    ['um 12 % im Jahr', 'um 15 % im Jahr', 'um [-12-]{+15+} % im Jahr'],
    ['gut 😀 so', 'gut 😁 so', 'gut [-😀-]{+😁+} so'],
    ['', 'Neu', '{+Neu+}'],
    ['Alt', '', '[-Alt-]'],
  ])('%s → %s', (before, after, expected) => {
    expect(change(before, after)).toBe(expected);
  });

  it('count as changed where only their format did', () => {
    const [only] = diff(
      paper(as('a', p('nur Form'))),
      paper(as('a', p('nur ', text('Form', 'bold')))),
    );
    expect(only?.spans).toEqual([
      { kind: 'same', text: 'nur ' },
      { kind: 'removed', text: 'Form' },
      { kind: 'added', text: 'Form', marks: [{ type: 'bold' }] },
    ]);
  });

  it('count as changed where only their link did', () => {
    const to = (href: string) => paper(as('a', p(text('hier', link(href)))));
    expect(changes(to('https://a.example'), to('https://b.example'))).toEqual([
      'changed a: [-hier-]{+hier+}',
    ]);
  });

  it('stand beside line breaks and what is not text', () => {
    const after = p('eins', build.br(), 'zwei', { type: 'formula', attrs: { tex: 'x' } });
    expect(changes(paper(as('a', p('eins'))), paper(as('a', after)))).toEqual([
      'changed a: eins{+\nzwei+}{+\uFFFC+}',
    ]);
  });
});

describe('blocks', () => {
  const [one, two, three] = [
    as('1', p('Erster Absatz.')),
    as('2', p('Zweiter.')),
    as('3', h(1, 'Drei')),
  ];

  it('that did not change are not told', () => {
    expect(diff(paper(one, two), paper(one, two))).toEqual([]);
  });

  it('added and removed, in reading order', () => {
    expect(changes(paper(one, two), paper(three, one))).toEqual([
      'added 3: {+Drei+}',
      'removed 2: [-Zweiter.-]',
    ]);
  });

  it('removed stand where they stood', () => {
    const after = paper(as('0', p('Null')), two, as('4', p('Vier')));
    expect(changes(paper(one, two, three), after)).toEqual([
      'removed 1: [-Erster Absatz.-]',
      'added 0: {+Null+}',
      'removed 3: [-Drei-]',
      'added 4: {+Vier+}',
    ]);
  });

  it('moved: as few as explain the new order, with what changed in them', () => {
    const changed = as('3', h(1, 'Drei neu'));
    expect(changes(paper(one, two, three), paper(changed, one, two))).toEqual([
      'moved 3: Drei{+ neu+}',
    ]);
  });

  it('removed behind one that moved stay where they stood', () => {
    const zero = as('0', p('Null'));
    expect(changes(paper(zero, one, two, three), paper(zero, three, one))).toEqual([
      'removed 2: [-Zweiter.-]',
      'moved 1: Erster Absatz.',
    ]);
  });

  it('changed in kind or level only', () => {
    const [change] = diff(paper(as('3', p('Drei'))), paper(three));
    expect(change).toMatchObject({
      kind: 'changed',
      before: { type: 'paragraph', path: [1] },
      after: { type: 'heading', attrs: { level: 1 }, path: [1] },
      spans: [{ kind: 'same', text: 'Drei' }],
    });
    expect(diff(paper(as('3', h(2, 'Drei'))), paper(three))).toHaveLength(1);
  });

  it('changed in where they stand: a paragraph that became an item', () => {
    const [change] = diff(paper(one), paper(ul(li(one))));
    expect(change).toMatchObject({
      kind: 'changed',
      after: { within: ['bulletList', 'listItem'] },
    });
  });

  it('in lists and tables are told one by one', () => {
    const before = paper(
      table(tr(th(p('Jahr')), th(p('Ziel'))), tr(td(p('2030')), td(p('minus 40')))),
    );
    const after = paper(
      table(tr(th(p('Jahr')), th(p('Ziel'))), tr(td(p('2030')), td(p('minus 65')))),
    );
    expect(diff(before, after).map(({ spans }) => line(spans))).toEqual(['minus [-40-]{+65+}']);
  });

  it('are the title and rules, too', () => {
    expect(changes(doc(title('Alt')), doc(title('Neu'), hr()))).toEqual([
      'changed ?: [-Alt-]{+Neu+}',
      'added ?: ',
    ]);
  });

  it('without words come and go unreported', () => {
    expect(diff(paper(one), paper(one, p(), p(' ')))).toEqual([]);
  });

  it('that nobody knows are compared as a whole', () => {
    const chart = (n: number) => as('c', { type: 'chart', attrs: { n } });
    expect(diff(paper(chart(1)), paper(chart(1)))).toEqual([]);
    expect(diff(paper(chart(1)), paper(chart(2)))).toMatchObject([
      { kind: 'changed', blockId: 'c' },
    ]);
  });
});

describe('what is not text', () => {
  const only = (before: DocumentNode, after: DocumentNode) =>
    diff(paper(as('x', before)), paper(as('x', after)));
  const author = (attrs: Attributes) => build.node('author', [], attrs);

  it.each<[string, DocumentNode, DocumentNode, string]>([
    [
      'an author',
      author({ name: 'Ada', organisation: 'Uni' }),
      author({ name: 'Ada', organisation: 'Klinik' }),
      'Ada · [-Uni-]{+Klinik+}',
    ],
    ['a role', author({ name: 'Ada' }), author({ name: 'Ada', role: 'editor' }), 'Ada'],
    ['an alternative text', build.figure({ alt: 'a' }, 'Bild'), build.figure({}, 'Bild'), 'Bild'],
    [
      'a caption in an attribute',
      build.node('table', [tr(td(p('1')))], { caption: 'Kosten 2020' }),
      build.node('table', [tr(td(p('1')))], { caption: 'Kosten 2021' }),
      'Kosten [-2020-]{+2021+}',
    ],
    [
      'an addressee',
      build.node('recommendation', [p('Tun.')], { addressees: ['state'] }),
      build.node('recommendation', [p('Tun.')], { addressees: ['state', 'clinic'] }),
      '',
    ],
    ['a start', build.ol(1, li(p('a'))), build.ol(4, li(p('a'))), ''],
    [
      'a source',
      build.source(),
      build.source({ type: 'book', title: 'Moose' }),
      '[-Algen-]{+Moose+}',
    ],
    ['a numbering', h(1, 'A'), build.node('heading', ['A'], { numbering: 'none' }), 'A'],
  ])('is told when it changed: %s', (_what, before, after, words) => {
    expect(only(before, after)).toMatchObject([{ kind: 'changed', blockId: 'x' }]);
    expect(only(before, after).map(({ spans }) => line(spans))).toEqual([words]);
    expect(only(before, before)).toEqual([]);
  });

  it('is told with the block in which it stands: a citation with another page', () => {
    const citing = (locator: string) => p('Laut ', build.cite({ source: 's', locator }), '.');
    const [change] = only(citing('12'), citing('13'));
    expect(change?.spans).toEqual([
      { kind: 'same', text: 'Laut ' },
      { kind: 'removed', text: '\uFFFC', object: build.cite({ source: 's', locator: '12' }) },
      { kind: 'added', text: '\uFFFC', object: build.cite({ source: 's', locator: '13' }) },
      { kind: 'same', text: '.' },
    ]);
  });

  it('is no news when an older schema simply did not know it', () => {
    const older = { type: 'heading', attrs: { id: 'x', level: 1 }, content: [text('A')] };
    expect(diff(doc(title('T'), older), repair(doc(title('T'), older)))).toEqual([]);
  });

  it('may be a picture without a caption, and is not told where nothing is', () => {
    expect(diff(paper(), paper(build.figure({ image: 'a'.repeat(64) })))).toHaveLength(1);
    expect(diff(paper(), paper(build.figure({}), build.node('callout', [p()])))).toEqual([]);
  });
});

describe('footnotes', () => {
  const note = (...words: readonly string[]) => as('n', build.fn(...words));

  it('are compared by themselves', () => {
    expect(
      changes(paper(as('a', p('Eins', note('alt')))), paper(as('a', p('Eins', note('neu'))))),
    ).toEqual(['changed n: [-alt-]{+neu+}']);
  });

  it('that came are told with their sign', () => {
    expect(changes(paper(as('a', p('Eins'))), paper(as('a', p('Eins', note('neu')))))).toEqual([
      'changed a: Eins{+\uFFFC+}',
      'added n: {+neu+}',
    ]);
  });
});

describe('blocks without common ids', () => {
  it('are found by equal text', () => {
    expect(diff(paper(as('1', p('Gleich.'))), paper(as('9', p('Gleich.'))))).toEqual([]);
  });

  it('are found by words in common', () => {
    const before = paper(p('Die Länder fördern die Bioökonomie.'), p('Ein anderer Satz.'));
    const after = paper(p('Ein neuer Anfang'), p('Die Länder fördern auch die Bioökonomie.'));
    expect(changes(before, after)).toEqual([
      'added ?: {+Ein neuer Anfang+}',
      'changed ?: Die Länder fördern {+auch +}die Bioökonomie.',
      'removed ?: [-Ein anderer Satz.-]',
    ]);
  });

  it('go to the most similar', () => {
    const before = paper(p('a b c d'), p('a b c x y'));
    const after = paper(p('a b c x'));
    expect(changes(before, after)).toEqual(['removed ?: [-a b c d-]', 'changed ?: a b c x[- y-]']);
  });

  it('with the same text keep their order', () => {
    const [x, y] = [p('x'), p('y')];
    expect(changes(paper(x, y, x), paper(x, x))).toEqual(['removed ?: [-y-]']);
  });
});

describe('every comparison', () => {
  const edited = (document: Document, random: Random): Document => {
    let node = schema.nodeFromJSON(document);
    for (let edit = random.below(12); edit > 0; edit -= 1) node = randomEdit(node, random);
    return node.toJSON();
  };

  /** The blocks with words that a document has, each as its text (￼ and line breaks as in spans). */
  const wordsOf = (document: Document) =>
    blocksOf(document)
      .map(({ text: words }) => words.replaceAll('\n', ' '))
      .filter((words) => words.trim() !== '')
      .toSorted();

  const sideOf = (all: readonly Change[], side: 'removed' | 'added') =>
    all.map(({ spans }) =>
      spans
        .filter(({ kind }) => kind === 'same' || kind === side)
        .map(({ text: words }) => words.replaceAll('\n', ' '))
        .join(''),
    );

  it.each(seeds(150))('tells both texts in full (seed %i)', (seed) => {
    const random = new Random(seed);
    const before = randomDocument(random);
    const after = edited(before, random);
    const all = diff(before, after);
    // Take the older side of each change out of the older document, and put the newer side in.
    const left = wordsOf(before);
    for (const gone of sideOf(
      all.filter((each) => each.before),
      'removed',
    )) {
      if (gone.trim() !== '') left.splice(left.indexOf(gone), 1);
    }
    const arrived = sideOf(
      all.filter((each) => each.after),
      'added',
    ).filter((each) => each.trim());
    expect([...left, ...arrived].toSorted()).toEqual(wordsOf(after));
  });

  it.each(seeds(50))('finds nothing between a document and itself (seed %i)', (seed) => {
    const document = randomDocument(new Random(seed));
    expect(diff(document, document)).toEqual([]);
  });
});

it('compares a very long paper without ids in a few seconds', () => {
  const random = new Random(1);
  const sentence = () => p(random.some(10, 20, () => `w${random.below(400)}`).join(' '));
  const blocks = Array.from({ length: 6000 }, sentence);
  const after = blocks.map((block, index) => (index % 2 === 0 ? sentence() : block));
  const start = performance.now();
  expect(diff(paper(...blocks), paper(...after))).toHaveLength(6000);
  expect(performance.now() - start).toBeLessThan(4000);
});

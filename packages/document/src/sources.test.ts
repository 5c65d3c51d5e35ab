import { expect, it } from 'vitest';
import { citationsOf, figuresOf, incompleteSources, sourcesOf, unusedSources } from './sources.ts';
import { as, cite, figure, fn, node, p, paper, source, ul, li } from './testing/build.ts';

const book = {
  type: 'book',
  title: 'Algen',
  author: [{ family: 'Meyer' }],
  publisher: 'Hinstorff',
  issued: { 'date-parts': [[2021]] },
};

const document = paper(
  p('a', cite({ source: 'one', locator: '12' }), fn('b', cite('two', 'gone'))),
  node('guidance', [cite('three')]),
  ul(li(p(cite('one')))),
  as('one', source(book)),
  as('two', source({ type: 'book', title: 'Ohne Jahr' })),
  as('three', source({})),
  as('one', source({ type: 'book', title: 'Doppelt' })),
  source({ type: 'book', title: 'Ohne Kennung' }),
);

const ids = (sources: readonly { readonly id: string }[]) => sources.map(({ id }) => id);

it('sourcesOf: each that can be cited, once', () => {
  expect(ids(sourcesOf(document))).toEqual(['one', 'two', 'three']);
  expect(sourcesOf(document)[0]?.csl).toEqual(book);
});

it('citationsOf: in reading order, those in footnotes too, those in hints not', () => {
  expect(citationsOf(document)).toEqual([
    [{ source: 'one', locator: '12' }],
    [{ source: 'two' }, { source: 'gone' }],
    [{ source: 'one' }],
  ]);
});

it('unusedSources: a hint does not use one', () => {
  expect(ids(unusedSources(document))).toEqual(['three']);
});

it('incompleteSources', () => {
  expect(ids(incompleteSources(document))).toEqual(['two', 'three']);
});

it('figuresOf: pictures and emblems, each once', () => {
  const [a, b] = ['a'.repeat(64), 'b'.repeat(64)];
  const pictures = paper(
    figure({ image: a }),
    node('callout', [figure({ image: b }), figure({ image: a })]),
    figure({ image: '../x' }),
    figure({}),
    node('funder', [], { emblem: 'eu' }),
    node('funder', [], { emblem: 'c'.repeat(64) }),
  );
  expect(figuresOf(pictures)).toEqual([a, b, 'c'.repeat(64)]);
});

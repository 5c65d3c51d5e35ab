import { expect, it } from 'vitest';
import { outline } from './outline.ts';
import type { DocumentNode } from './document.ts';
import { as, fn, h, node, p, paper, text } from './testing/build.ts';

it('lists the headings with level, text and place', () => {
  const document = paper(
    as('a', h(1, 'Lage')),
    p('Text'),
    as('b', h(2, 'CO', text('2', 'subscript'))),
  );
  expect(outline(document)).toEqual([
    { id: 'a', level: 1, text: 'Lage', number: '1', index: 1 },
    { id: 'b', level: 2, text: 'CO2', number: '1.1', index: 3 },
  ]);
});

it('leaves out headings without words', () => {
  expect(outline(paper(h(1), h(1, '  ')))).toEqual([]);
});

it('knows appendices, headings without number, and nothing of footnotes', () => {
  const kind = (numbering: string, ...content: readonly (string | DocumentNode)[]) =>
    node('heading', content, { level: 1, numbering });
  const entries = outline(
    paper(kind('none', 'Vorwort', fn('Note')), kind('number', 'Lage'), kind('appendix', 'Daten')),
  );
  expect(entries.map(({ number, text: words }) => [number, words])).toEqual([
    ['', 'Vorwort'],
    ['1', 'Lage'],
    ['A', 'Daten'],
  ]);
});

it('gives every heading an id of its own', () => {
  const ids = outline(paper(as('a', h(1, 'x')), as('a', h(1, 'y')), h(1, 'z'))).map(({ id }) => id);
  expect(ids).toEqual(['a', 'heading.2', 'heading.3']);
});

import { expect, it } from 'vitest';
import { outline } from './outline.ts';
import { as, h, p, paper, text } from './testing/build.ts';

it('lists the headings with level, text and place', () => {
  const document = paper(
    as('a', h(1, 'Lage')),
    p('Text'),
    as('b', h(2, 'CO', text('2', 'subscript'))),
  );
  expect(outline(document)).toEqual([
    { id: 'a', level: 1, text: 'Lage', index: 1 },
    { id: 'b', level: 2, text: 'CO2', index: 3 },
  ]);
});

it('leaves out headings without words', () => {
  expect(outline(paper(h(1), h(1, '  ')))).toEqual([]);
});

it('gives every heading an id of its own', () => {
  const ids = outline(paper(as('a', h(1, 'x')), as('a', h(1, 'y')), h(1, 'z'))).map(({ id }) => id);
  expect(ids).toEqual(['a', 'heading.2', 'heading.3']);
});

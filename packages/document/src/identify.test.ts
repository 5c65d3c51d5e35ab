import { expect, it } from 'vitest';
import { idOf, type Document } from './document.ts';
import { identify, randomId } from './identify.ts';
import { isBlockId } from './nodes/attributes.ts';
import {
  as,
  br,
  cite,
  doc,
  fn,
  hr,
  li,
  node as make,
  p,
  paper,
  source,
  table,
  td,
  title,
  tr,
  ul,
} from './testing/build.ts';
import { places } from './walk.ts';

const idsOf = (document: Document) => places(document).map(({ node }) => idOf(node));

const counting = () => {
  let count = 0;
  return () => `n${(count += 1)}`;
};

it('gives an id to every block, and to nothing else', () => {
  const document = identify(
    doc(title('T'), ul(li(p('a', br()))), table(tr(td(p()))), hr()),
    counting(),
  );
  expect(idsOf(document)).toEqual([
    'n1',
    null,
    'n2',
    'n3',
    'n4',
    null,
    null,
    'n5',
    'n6',
    'n7',
    'n8',
    'n9',
  ]);
});

it('gives one to footnotes, boxes and sources, and none to citations', () => {
  const document = paper(make('caseBox', [p('a', fn('b'), cite('s'))]), source());
  expect(idsOf(identify(document, counting()))).toEqual([
    'n1',
    null,
    'n2',
    'n3',
    null,
    'n4',
    null,
    null,
    'n5',
  ]);
});

it('keeps ids that are there, and the first of two that are equal', () => {
  const document = identify(
    paper(as('a', p('eins')), as('a', p('zwei')), as('b', p())),
    counting(),
  );
  expect(document.content.map(idOf)).toEqual(['n1', 'a', 'n2', 'b']);
});

it('keeps the other attributes', () => {
  const heading = { type: 'heading', attrs: { id: null, level: 3 } };
  expect(identify(doc(heading), counting()).content[0]?.attrs).toEqual({ id: 'n1', level: 3 });
});

it('makes ids that the schema takes, each another', () => {
  const ids = Array.from({ length: 1000 }, randomId);
  expect(ids.every(isBlockId)).toBe(true);
  expect(new Set(ids).size).toBe(1000);
});

import type { DocumentNode } from '@eckpunkt/document';
import { bites, oneOf, some, type Dice } from './dice.ts';
import { pictures } from './full-paper.ts';
import { node } from './papers.ts';
import { id, latex, words } from './random-inline.ts';

export function prose(dice: Dice, depth: number): DocumentNode {
  const inside = (type: string): DocumentNode =>
    node(type, ...some(dice, 3, () => prose(dice, depth + 1)));
  const list = (type: string): DocumentNode => ({
    ...node(type, ...some(dice, 3, () => inside('listItem'))),
    attrs: { start: dice(20) },
  });
  const kind = depth > 3 ? 9 : dice(10);
  if (kind === 0) return list('bulletList');
  if (kind === 1) return list('orderedList');
  return kind === 2 ? quote(dice, inside('blockquote')) : words(dice, 'paragraph');
}

const quote = (dice: Dice, { content = [], ...rest }: DocumentNode): DocumentNode => ({
  ...rest,
  content: dice(2) === 0 ? content : [...content, words(dice, 'quoteSource')],
});

export function table(dice: Dice): DocumentNode {
  const cell = (): DocumentNode => ({
    ...node(oneOf(dice, ['tableCell', 'tableHeader']), ...some(dice, 2, () => prose(dice, 2))),
    attrs: { colspan: 1 + dice(3), rowspan: 1 + dice(4) },
  });
  return node('table', ...some(dice, 4, () => node('tableRow', ...some(dice, 4, cell))));
}

export function boxed(dice: Dice): DocumentNode {
  const type = oneOf(dice, ['callout', 'caseBox', 'recommendation']);
  const attrs = {
    id: id(dice),
    kind: oneOf(dice, ['note', 'important', 'example', oneOf(dice, bites)]),
    name: oneOf(dice, bites),
    place: oneOf(dice, bites),
    partners: oneOf(dice, bites),
    addressees: oneOf(dice, [[], ['federal', 'other'], ['nobody']]),
    addresseeOther: oneOf(dice, bites),
    field: oneOf(dice, bites),
    horizon: oneOf(dice, [null, 'short', 'never']),
  };
  return { ...node(type, ...some(dice, 3, () => prose(dice, 2))), attrs };
}

export const images = [...pictures.keys(), 'f'.repeat(64), null, '../x'];

export const figure = (dice: Dice): DocumentNode => ({
  ...words(dice, 'figure'),
  attrs: {
    id: id(dice),
    image: oneOf(dice, images),
    width: dice(3) * 200,
    height: dice(3) * 3000,
    scale: oneOf(dice, [25, 50, 100, 'x']),
    alt: oneOf(dice, bites),
    decorative: dice(4) === 0,
    credit: oneOf(dice, bites),
    licence: oneOf(dice, bites),
  },
});

export const terms = (dice: Dice): DocumentNode =>
  node(
    'definitionList',
    ...some(dice, 5, () =>
      dice(2) === 0 ? words(dice, 'definitionTerm') : node('definition', prose(dice, 2)),
    ),
  );

export const leaves = (dice: Dice): readonly DocumentNode[] => [
  { type: 'horizontalRule' },
  { type: 'pageBreak' },
  { type: 'formulaBlock', attrs: { id: id(dice), ...latex(dice), numbered: dice(2) === 0 } },
  { type: 'contentsList', attrs: { of: oneOf(dice, ['figures', 'tables', 'recommendations']) } },
  { type: 'contentsList', attrs: { of: oneOf(dice, ['abbreviations', oneOf(dice, bites)]) } },
  { ...node('codeBlock', oneOf(dice, bites), '\\end{verbatim}\n```'), attrs: { id: id(dice) } },
  { ...words(dice, 'guidance') },
];

import type { DocumentNode } from '@eckpunkt/document';
import type { PaperInput } from '../front.ts';
import { node, paper, text } from './papers.ts';

/** Numbers from 0 to below `count`, always the same for a seed. */
export type Dice = (count: number) => number;

export function diceOf(seed: number): Dice {
  let state = seed * 2_654_435_761;
  return (count) => {
    // Mulberry32: short, and random enough to shake a program.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * count) | 0;
  };
}

/** Each has broken some program that writes documents. */
const bites = [
  'Wort ',
  'Gesundheitsversorgungsforschung ',
  '#eval("1")',
  '"]; #panic("x") #[',
  '\\',
  '\\u{1F600}',
  '$x_1$ *b* _i_ `c` @ref <lab>',
  '</script><b>',
  '&amp; & %s {{title}} ${x}',
  '// comment /* open',
  '\u202Eabc\u202C',
  'שלום',
  'مرحبا',
  '字',
  '😀👨‍👩‍👧‍👦🇩🇪',
  'e\u0301\u0302\u0303',
  '\u0301',
  '\u200B\u200D\uFEFF',
  '\uD800',
  '\u0000\u0007\u001B',
  'a\tb\nc\r\n',
  '\u00A0\u2009',
  '~--- --- ... -- „“ «»',
  '= Heading',
  '- item + item / term: x',
  'w'.repeat(120),
  '1. ',
  '',
  ' ',
];

const oneOf = <T>(dice: Dice, all: readonly T[]): T => {
  const chosen = all[dice(all.length)];
  if (chosen === undefined) throw new Error('Nothing to choose from');
  return chosen;
};

const some = <T>(dice: Dice, most: number, make: () => T): T[] =>
  Array.from({ length: dice(most + 1) }, make);

function inline(dice: Dice): DocumentNode {
  if (dice(12) === 0) return { type: 'hardBreak' };
  const marks = some(dice, 2, () => oneOf(dice, ['bold', 'italic', 'subscript', 'superscript']));
  const words = text(oneOf(dice, bites), ...new Set(marks));
  if (dice(8) > 0) return words;
  const href = oneOf(dice, [
    'https://example.org/ä"\\',
    'javascript:1',
    'mailto:a@b.c',
    '',
    'http://[',
  ]);
  return { ...words, marks: [...(words.marks ?? []), { type: 'link', attrs: { href } }] };
}

const words = (dice: Dice, type: string): DocumentNode =>
  node(type, ...some(dice, 6, () => inline(dice)));

function prose(dice: Dice, depth: number): DocumentNode {
  const inside = (type: string): DocumentNode =>
    node(type, ...some(dice, 3, () => prose(dice, depth + 1)));
  const list = (type: string): DocumentNode => ({
    ...node(type, ...some(dice, 3, () => inside('listItem'))),
    attrs: { start: dice(20) },
  });
  const kind = depth > 3 ? 9 : dice(10);
  if (kind === 0) return list('bulletList');
  if (kind === 1) return list('orderedList');
  return kind === 2 ? inside('blockquote') : words(dice, 'paragraph');
}

function table(dice: Dice): DocumentNode {
  const cell = (): DocumentNode => ({
    ...node(oneOf(dice, ['tableCell', 'tableHeader']), ...some(dice, 2, () => prose(dice, 2))),
    attrs: { colspan: 1 + dice(3), rowspan: 1 + dice(4) },
  });
  return node('table', ...some(dice, 4, () => node('tableRow', ...some(dice, 4, cell))));
}

function block(dice: Dice): DocumentNode {
  const kind = dice(10);
  if (kind < 2) return { ...words(dice, 'heading'), attrs: { level: 1 + dice(4) } };
  if (kind === 2) return table(dice);
  if (kind === 3) return { type: 'horizontalRule' };
  if (kind === 4) return node('abstract', words(dice, 'paragraph'));
  return prose(dice, 0);
}

/** A paper that follows the schema in its nesting, and nothing else. */
export function randomPaper(seed: number): PaperInput {
  const dice = diceOf(seed);
  const say = (): string => some(dice, 3, () => oneOf(dice, bites)).join('');
  return paper(
    say(),
    some(dice, 12, () => block(dice)),
    {
      group: say(),
      cluster: say(),
      note: say(),
      type: say(),
      language: oneOf(dice, ['de', 'en']),
    },
  );
}

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
export const bites = [
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

export const oneOf = <T>(dice: Dice, all: readonly T[]): T => {
  const chosen = all[dice(all.length)];
  if (chosen === undefined) throw new Error('Nothing to choose from');
  return chosen;
};

export const some = <T>(dice: Dice, most: number, make: () => T): T[] =>
  Array.from({ length: dice(most + 1) }, make);

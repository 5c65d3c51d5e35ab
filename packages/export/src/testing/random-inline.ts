import type { DocumentMark, DocumentNode } from '@eckpunkt/document';
import { bites, oneOf, some, type Dice } from './dice.ts';
import { node, text } from './papers.ts';

function inline(dice: Dice): DocumentNode {
  const kind = dice(24);
  if (kind < 2) return { type: 'hardBreak' };
  if (kind < 6) return inlineAtom(dice, kind);
  const words = text(oneOf(dice, bites), ...new Set(some(dice, 2, () => oneOf(dice, plainMarks))));
  if (dice(5) > 0) return words;
  return { ...words, marks: [...(words.marks ?? []), spokenMark(dice)] };
}

const plainMarks = ['bold', 'italic', 'underline', 'subscript', 'superscript', 'code'];

export const hrefs = ['https://example.org/ä"\\', 'javascript:1', 'mailto:a@b.c', '', 'http://['];

function spokenMark(dice: Dice): DocumentMark {
  const kind = dice(3);
  if (kind === 0) return { type: 'abbreviation', attrs: { long: oneOf(dice, bites) } };
  if (kind === 1)
    return { type: 'language', attrs: { lang: oneOf(dice, ['en', 'fr', '"><', '']) } };
  return { type: 'link', attrs: { href: oneOf(dice, hrefs) } };
}

/** Few enough that references and citations meet what they look for. */
export const id = (dice: Dice): string => `i${dice(30)}`;

const formulas = [
  'E = mc^2',
  '\\frac{a}{b} \\sum_{i=1}^n x_i',
  '\\text{#eval("1") $ ]}',
  '\\input{/etc/passwd}',
  '\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}',
  '{',
  '%',
  '',
];

export const latex = (dice: Dice) => ({
  latex: dice(3) === 0 ? oneOf(dice, bites) : oneOf(dice, formulas),
  alt: oneOf(dice, bites),
});

function inlineAtom(dice: Dice, kind: number): DocumentNode {
  if (kind === 2) return { type: 'crossReference', attrs: { target: id(dice) } };
  if (kind === 3) return { type: 'formula', attrs: latex(dice) };
  if (kind === 4) return { type: 'citation', attrs: { items: some(dice, 3, () => cited(dice)) } };
  const inside = some(dice, 3, () => text(oneOf(dice, bites)));
  return { ...node('footnote', ...inside), attrs: { id: id(dice) } };
}

const cited = (dice: Dice) => ({
  source: `s${dice(4)}`,
  locator: oneOf(dice, bites),
  prefix: oneOf(dice, bites),
  suffix: oneOf(dice, bites),
});

export const words = (dice: Dice, type: string): DocumentNode =>
  node(type, ...some(dice, 6, () => inline(dice)));

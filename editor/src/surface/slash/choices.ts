import type { ChainedCommands } from '@tiptap/core';
import { insertionsFor, type Insertion } from '../insert/insertions.ts';

/** Kinds of the line itself, by the keys of their names among the words. */
const kinds = [
  { name: 'surface:block.heading1', make: (chain) => chain.setHeading({ level: 1 }) },
  { name: 'surface:block.heading2', make: (chain) => chain.setHeading({ level: 2 }) },
  { name: 'surface:block.heading3', make: (chain) => chain.setHeading({ level: 3 }) },
  { name: 'surface:block.heading4', make: (chain) => chain.setHeading({ level: 4 }) },
  { name: 'surface:toolbar.bulletList', make: (chain) => chain.toggleBulletList() },
  { name: 'surface:toolbar.orderedList', make: (chain) => chain.toggleOrderedList() },
] as const satisfies readonly {
  readonly name: string;
  readonly make: (chain: ChainedCommands) => ChainedCommands;
}[];

export type SlashChoice = Insertion | (typeof kinds)[number];

/** What a line can become, and what can come in its place. */
export const slashChoices = (makesTemplates: boolean): readonly SlashChoice[] => [
  ...kinds,
  ...insertionsFor(makesTemplates).flatMap(({ choices }) => choices),
];

/** Where one of the words begins with what was typed. */
export function fits(label: string, typed: string): boolean {
  const wanted = typed.trim().toLowerCase();
  const words = label.toLowerCase();
  return words.startsWith(wanted) || words.includes(` ${wanted}`);
}

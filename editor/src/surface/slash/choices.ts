import type { ChainedCommands } from '@tiptap/core';

/** What a line can become, by the key of its name among the words of the surface. */
export const slashChoices = [
  { name: 'block.heading1', make: (chain) => chain.setHeading({ level: 1 }) },
  { name: 'block.heading2', make: (chain) => chain.setHeading({ level: 2 }) },
  { name: 'block.heading3', make: (chain) => chain.setHeading({ level: 3 }) },
  { name: 'block.heading4', make: (chain) => chain.setHeading({ level: 4 }) },
  { name: 'toolbar.bulletList', make: (chain) => chain.toggleBulletList() },
  { name: 'toolbar.orderedList', make: (chain) => chain.toggleOrderedList() },
  { name: 'insert.quote', make: (chain) => chain.toggleBlockquote() },
  {
    name: 'insert.table',
    make: (chain) => chain.insertTable({ rows: 3, cols: 3, withHeaderRow: true }),
  },
  { name: 'insert.rule', make: (chain) => chain.setHorizontalRule() },
  { name: 'insert.abstract', make: (chain) => chain.goToAbstract() },
] as const satisfies readonly {
  readonly name: string;
  readonly make: (chain: ChainedCommands) => ChainedCommands;
}[];

export type SlashChoice = (typeof slashChoices)[number];

/** Where one of the words begins with what was typed. */
export function fits(label: string, typed: string): boolean {
  const wanted = typed.trim().toLowerCase();
  const words = label.toLowerCase();
  return words.startsWith(wanted) || words.includes(` ${wanted}`);
}

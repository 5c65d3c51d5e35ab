import type { EditorState } from '@tiptap/pm/state';
import { insertionsFor, type InsertingInto, type Insertion } from '../insert/insertions.ts';
import type { SlashQuery } from './query.ts';

/** Kinds of the line itself, by the keys of their names among the words. */
const kinds = [
  {
    name: 'surface:block.heading1',
    puts: 'heading',
    make: (chain) => chain.setHeading({ level: 1 }),
  },
  {
    name: 'surface:block.heading2',
    puts: 'heading',
    make: (chain) => chain.setHeading({ level: 2 }),
  },
  {
    name: 'surface:block.heading3',
    puts: 'heading',
    make: (chain) => chain.setHeading({ level: 3 }),
  },
  {
    name: 'surface:block.heading4',
    puts: 'heading',
    make: (chain) => chain.setHeading({ level: 4 }),
  },
  {
    name: 'surface:toolbar.bulletList',
    puts: 'bulletList',
    make: (chain) => chain.toggleBulletList(),
  },
  {
    name: 'surface:toolbar.orderedList',
    puts: 'orderedList',
    make: (chain) => chain.toggleOrderedList(),
  },
] as const satisfies readonly (Omit<Insertion, 'name'> & { readonly name: string })[];

export type SlashChoice = Insertion | (typeof kinds)[number];

/** What a line can become, and what can come in its place. */
export const slashChoices = (into: InsertingInto): readonly SlashChoice[] => [
  ...kinds,
  ...insertionsFor(into).flatMap(({ choices }) => choices),
];

/** Those of them that may stand where the slash does. */
export function choicesAt(
  { selection: { $from } }: EditorState,
  { isLine }: SlashQuery,
  into: InsertingInto,
): readonly SlashChoice[] {
  const { parent } = $from;
  const around = $from.node(-1);
  const index = $from.index(-1);
  return slashChoices(into).filter(({ puts }) => {
    const type = puts && parent.type.schema.nodes[puts];
    if (!type) return isLine && $from.depth === 1;
    if (type.isInline) return parent.canReplaceWith($from.index(), $from.index(), type);
    // In an item, these would take its own list away.
    if (type.name.endsWith('List') && around.type.name === 'listItem') return false;
    return isLine && around.canReplaceWith(index, index + 1, type);
  });
}

/** Where one of the words begins with what was typed. */
export function fits(label: string, typed: string): boolean {
  const wanted = typed.trim().toLowerCase();
  const words = label.toLowerCase();
  return words.startsWith(wanted) || words.includes(` ${wanted}`);
}

import { Node } from '@tiptap/core';
import { blockId } from './attributes.ts';
import { taggedLeaf } from './tagged.ts';
import { oneOf } from './values.ts';

export const CONTENTS_LISTS = ['figures', 'tables', 'recommendations', 'abbreviations'] as const;

export interface ContentsListAttributes {
  readonly id: string | null;
  readonly of: (typeof CONTENTS_LISTS)[number];
}

/** A place at which all things of one kind are listed; the list itself is computed. */
export const ContentsList = Node.create({
  name: 'contentsList',
  group: 'block',
  atom: true,
  addAttributes: () => ({ id: blockId, of: oneOf('of', CONTENTS_LISTS, 'figures') }),
  ...taggedLeaf('div', 'contentsList'),
});

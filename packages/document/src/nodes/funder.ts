import { Node } from '@tiptap/core';
import { blockId } from './attributes.ts';
import { isFigureHash } from './figure.ts';
import { taggedLeaf } from './tagged.ts';
import { LONG, value, words } from './values.ts';

/** Who paid, with what a funder obliges a paper to show. */
export interface Funder {
  readonly id: string | null;
  readonly name: string;
  readonly grant: string;
  /** The flag of the European Union, which comes along, or the hash of a picture. */
  readonly emblem: 'eu' | (string & {}) | null;
  readonly emblemAlt: string;
  /** The obligatory sentence, word for word. */
  readonly sentence: string;
}

const emblem = value('emblem', null, {
  accepts: (own) => own === null || own === 'eu' || isFigureHash(own),
});

export const FunderNode = Node.create({
  name: 'funder',
  group: 'front',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    id: blockId,
    name: words('name'),
    grant: words('grant'),
    emblem,
    emblemAlt: words('emblemAlt', LONG),
    sentence: words('sentence', LONG),
  }),
  ...taggedLeaf('div', 'funder'),
});

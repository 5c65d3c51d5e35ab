import { Node } from '@tiptap/core';
import { blockId } from './attributes.ts';
import { taggedLeaf } from './tagged.ts';
import { value } from './values.ts';

/** One work as CSL-JSON; its own `id` means nothing, the node's does. */
export type CslItem = Readonly<Record<string, unknown>>;

export interface SourceAttributes {
  readonly id: string | null;
  readonly csl: CslItem;
}

/** A work with an abstract of several pages is still far below. */
const LARGEST_ITEM = 100_000;

export const isCslItem = (own: unknown): own is CslItem =>
  typeof own === 'object' &&
  own !== null &&
  !Array.isArray(own) &&
  (typeof Reflect.get(own, 'type') === 'string' || Object.keys(own).length === 0) &&
  JSON.stringify(own).length <= LARGEST_ITEM;

/** Something without a type is probably a document, which is CSL's word for anything written. */
const guess = (own: unknown): unknown =>
  typeof own === 'object' && own !== null ? { ...own, type: 'document' } : undefined;

/** An entry of the paper's list of sources. Doubled ones are what two people import at once. */
export const Source = Node.create({
  name: 'source',
  group: 'back',
  atom: true,
  addAttributes: () => ({ id: blockId, csl: value('csl', {}, { accepts: isCslItem, guess }) }),
  ...taggedLeaf('div', 'source'),
});

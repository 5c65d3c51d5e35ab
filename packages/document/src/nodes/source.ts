import { Node } from '@tiptap/core';
import { blockId } from './attributes.ts';
import { taggedLeaf } from './tagged.ts';
import { value } from './values.ts';

export interface SourceAttributes {
  readonly id: string | null;
  /** One work as CSL-JSON; its own `id` means nothing, the node's does. */
  readonly csl: Readonly<Record<string, unknown>>;
}

/** A work with an abstract of several pages is still far below. */
const LARGEST_ITEM = 100_000;

const isItem = (own: unknown): boolean =>
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
  addAttributes: () => ({ id: blockId, csl: value('csl', {}, { accepts: isItem, guess }) }),
  ...taggedLeaf('div', 'source'),
});

import { Node } from '@tiptap/core';
import { isLocatorLabel, type LocatorLabel } from '../citations/locators.ts';
import { isBlockId } from './attributes.ts';
import { taggedLeaf } from './tagged.ts';
import { isWords, SHORT, value } from './values.ts';

/** One source within a citation: "vgl. Meyer 2021, S. 12 f." is prefix, source, label, locator. */
export interface CitedItem {
  /** The id of a `source`. */
  readonly source: string;
  readonly locator?: string;
  readonly label?: LocatorLabel;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly suppressAuthor?: boolean;
}

export interface CitationAttributes {
  readonly items: readonly CitedItem[];
}

const MOST_ITEMS = 100;

const isOptional = (own: unknown, accepts: (own: unknown) => boolean): boolean =>
  own === undefined || accepts(own);

const isShort = (own: unknown): boolean => isWords(own, SHORT);

function isCitedItem(own: unknown): own is CitedItem {
  if (typeof own !== 'object' || own === null) return false;
  const of = (name: string): unknown => Reflect.get(own, name);
  return (
    isBlockId(of('source')) &&
    ['locator', 'prefix', 'suffix'].every((name) => isOptional(of(name), isShort)) &&
    isOptional(of('label'), isLocatorLabel) &&
    isOptional(of('suppressAuthor'), (each) => typeof each === 'boolean')
  );
}

const items = value('items', [], {
  accepts: (own) => Array.isArray(own) && own.length <= MOST_ITEMS && own.every(isCitedItem),
  guess: (own) => (Array.isArray(own) ? own.filter(isCitedItem).slice(0, MOST_ITEMS) : undefined),
});

/** Points at sources; how it reads depends on the bibliography's style and is computed. */
export const Citation = Node.create({
  name: 'citation',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ items }),
  ...taggedLeaf('span', 'citation'),
});

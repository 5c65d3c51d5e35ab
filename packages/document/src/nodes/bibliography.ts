import { Node } from '@tiptap/core';
import { DEFAULT_STYLE, isBibliographyStyle, type BibliographyStyle } from '../citations/styles.ts';
import { blockId } from './attributes.ts';
import { taggedLeaf } from './tagged.ts';
import { value } from './values.ts';

export interface BibliographyAttributes {
  readonly id: string | null;
  readonly style: BibliographyStyle;
}

/** Holds the style in which sources are cited and listed; the list itself is computed. */
export const Bibliography = Node.create({
  name: 'bibliography',
  group: 'back',
  atom: true,
  addAttributes: () => ({
    id: blockId,
    style: value('style', DEFAULT_STYLE, { accepts: isBibliographyStyle }),
  }),
  ...taggedLeaf('div', 'bibliography'),
});

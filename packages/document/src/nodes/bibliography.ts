import { Node } from '@tiptap/core';
import { blockId } from './attributes.ts';
import { taggedLeaf } from './tagged.ts';
import { oneOf } from './values.ts';

export const BIBLIOGRAPHY_STYLES = [
  'din-1505-2',
  'iso-690',
  'apa',
  'vancouver',
  'chicago-notes',
  'juristische-zitierweise',
] as const;
export type BibliographyStyle = (typeof BIBLIOGRAPHY_STYLES)[number];

export const DEFAULT_STYLE: BibliographyStyle = 'din-1505-2';

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
    style: oneOf('style', BIBLIOGRAPHY_STYLES, DEFAULT_STYLE),
  }),
  ...taggedLeaf('div', 'bibliography'),
});

import { mergeAttributes } from '@tiptap/core';
import { Heading as Base } from '@tiptap/extension-heading';
import { blockId, isWholeNumber, type CheckedAttribute } from './attributes.ts';
import { flag, oneOf } from './values.ts';

export const HEADING_LEVELS = [1, 2, 3, 4] as const;
export type HeadingLevel = (typeof HEADING_LEVELS)[number];

/** `appendix` counts on the first level only: "Anhang A", below it "A.1". */
export const HEADING_NUMBERINGS = ['number', 'none', 'appendix'] as const;

export interface HeadingAttributes {
  readonly id: string | null;
  readonly level: HeadingLevel;
  readonly numbering: (typeof HEADING_NUMBERINGS)[number];
  /** Comes from a template: it must stay, with text below it. */
  readonly fixed: boolean;
}

const deepest = HEADING_LEVELS.length;

export const isHeadingLevel = (value: unknown): value is HeadingLevel =>
  isWholeNumber(value, 1, deepest);

/** The nearest level that there is: other clients write text, and levels deeper than ours. */
export function headingLevel(value: unknown): HeadingLevel {
  const level = Math.min(Number(value), deepest);
  return isHeadingLevel(level) ? level : 1;
}

const level: CheckedAttribute = {
  default: 1,
  rendered: false,
  accepts: isHeadingLevel,
  guess: headingLevel,
};

/**
 * A heading of level 1 to 4. The title is the page's only `h1`, hence level 1 is drawn as `h2`;
 * `data-level` tells our own HTML, pasted back, from that of others.
 */
export const Heading = Base.extend({
  addOptions: () => ({ levels: [...HEADING_LEVELS], HTMLAttributes: {} }),
  addAttributes: () => ({
    id: blockId,
    level,
    numbering: oneOf('numbering', HEADING_NUMBERINGS, 'number'),
    fixed: flag('fixed'),
  }),
  parseHTML: () =>
    [1, 2, 3, 4, 5, 6].map((tagLevel) => ({
      tag: `h${tagLevel}`,
      getAttrs: (element) => ({ level: headingLevel(element.dataset['level'] ?? tagLevel) }),
    })),
  renderHTML({ node, HTMLAttributes }) {
    const drawn = headingLevel(node.attrs['level']);
    return [`h${drawn + 1}`, mergeAttributes({ 'data-level': drawn }, HTMLAttributes), 0];
  },
});

import { mergeAttributes } from '@tiptap/core';
import { Heading as Base } from '@tiptap/extension-heading';
import { blockId, isWholeNumber, must } from './attributes.ts';

export const HEADING_LEVELS = [1, 2, 3, 4] as const;
export type HeadingLevel = (typeof HEADING_LEVELS)[number];

const deepest = HEADING_LEVELS.length;

export const isHeadingLevel = (value: unknown): value is HeadingLevel =>
  isWholeNumber(value, 1, deepest);

/**
 * A heading of level 1 to 4. The title is the page's only `h1`, hence level 1 is drawn as `h2`;
 * `data-level` tells our own HTML, pasted back, from that of others.
 */
export const Heading = Base.extend({
  addOptions: () => ({ levels: [...HEADING_LEVELS], HTMLAttributes: {} }),
  addAttributes: () => ({
    id: blockId,
    level: { default: 1, rendered: false, validate: must(isHeadingLevel, 'a heading level') },
  }),
  parseHTML: () =>
    [1, 2, 3, 4, 5, 6].map((tagLevel) => ({
      tag: `h${tagLevel}`,
      getAttrs: (element) => ({
        level: Math.min(Number(element.dataset['level'] ?? tagLevel) || 1, deepest),
      }),
    })),
  renderHTML({ node, HTMLAttributes }) {
    const level = isHeadingLevel(node.attrs['level']) ? node.attrs['level'] : 1;
    return [`h${level + 1}`, mergeAttributes({ 'data-level': level }, HTMLAttributes), 0];
  },
});

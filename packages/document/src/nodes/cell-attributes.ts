import type { Attribute } from '@tiptap/core';
import { blockId, isWholeNumber, orNull, wholeNumber } from './attributes.ts';

const isColwidth = (value: unknown): boolean =>
  Array.isArray(value) && value.every((width) => isWholeNumber(width, 0, 10_000));

/** Widths in CSS pixels of the columns that a cell spans, as prosemirror-tables keeps them. */
const colwidth: Attribute = {
  default: null,
  validate: orNull(isColwidth, 'column widths'),
  parseHTML(element) {
    const widths = (element.getAttribute('data-colwidth') ?? '').split(',').map(Number);
    return widths[0] && isColwidth(widths) ? widths : null;
  },
  renderHTML: (attributes) =>
    attributes['colwidth'] ? { 'data-colwidth': attributes['colwidth'].join(',') } : {},
};

/** Shared by header and data cells; spans are bounded so that no cell can blow up a layout. */
export const cellAttributes = () => ({
  id: blockId,
  colspan: wholeNumber('colspan', 1, 1, 100),
  rowspan: wholeNumber('rowspan', 1, 1, 1000),
  colwidth,
});

import { blockId, isWholeNumber, wholeNumber, type CheckedAttribute } from './attributes.ts';

const isColwidth = (value: unknown): boolean =>
  Array.isArray(value) && value.every((width) => isWholeNumber(width, 0, 10_000));

/** Widths in CSS pixels of the columns that a cell spans, as prosemirror-tables keeps them. */
const colwidth: CheckedAttribute = {
  default: null,
  accepts: (value) => value === null || isColwidth(value),
  parseHTML(element) {
    const widths = (element.getAttribute('data-colwidth') ?? '').split(',').map(Number);
    return widths[0] && isColwidth(widths) ? widths : null;
  },
  renderHTML: (attributes) =>
    attributes['colwidth'] ? { 'data-colwidth': attributes['colwidth'].join(',') } : {},
};

/**
 * Here ProseMirror itself must refuse: the editor lays out a grid of all columns and rows before
 * anybody sees it, and one cell that spans a billion would freeze every open editor.
 */
function span(name: string, max: number): CheckedAttribute {
  const attribute = wholeNumber(name, 1, 1, max);
  return {
    ...attribute,
    validate: (value: unknown) => {
      if (!attribute.accepts(value)) throw new RangeError(`No cell has this ${name}`);
    },
  };
}

/** Shared by header and data cells. */
export const cellAttributes = () => ({
  id: blockId,
  colspan: span('colspan', 100),
  rowspan: span('rowspan', 1000),
  colwidth,
});

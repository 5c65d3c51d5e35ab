import { Paragraph as Base } from '@tiptap/extension-paragraph';
import { blockId } from './attributes.ts';

/**
 * `prose` is what may stand inside list items, quotes and table cells; `flow` is what may stand
 * inside boxes and definitions: all but headings, which belong to the paper's outline, and boxes.
 */
export const Paragraph = Base.extend({
  group: 'block flow prose',
  addAttributes: () => ({ id: blockId }),
});

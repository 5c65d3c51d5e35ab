import { Paragraph as Base } from '@tiptap/extension-paragraph';
import { blockId } from './attributes.ts';

/** `prose` is what may stand inside list items, quotes and table cells. */
export const Paragraph = Base.extend({
  group: 'block prose',
  addAttributes: () => ({ id: blockId }),
});

import { Blockquote as Base } from '@tiptap/extension-blockquote';
import { blockId } from './attributes.ts';

/**
 * A quote, with its source at the end. The schema takes sources anywhere and any number of them,
 * as two people may each add one at the same moment; `check` asks for one, at the end.
 */
export const Blockquote = Base.extend({
  group: 'block flow prose',
  content: '(prose | quoteSource)+',
  addAttributes: () => ({ id: blockId }),
});

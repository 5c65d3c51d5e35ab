import { Blockquote as Base } from '@tiptap/extension-blockquote';
import { blockId } from './attributes.ts';

export const Blockquote = Base.extend({
  group: 'block prose',
  content: 'prose+',
  addAttributes: () => ({ id: blockId }),
});

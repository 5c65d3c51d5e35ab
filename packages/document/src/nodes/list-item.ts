import { ListItem as Base } from '@tiptap/extension-list';
import { blockId } from './attributes.ts';

/**
 * TipTap wants a paragraph first. We do not: when one person deletes that paragraph while another
 * adds a sub-list, the merged item starts with the list, and a stricter schema would make every
 * editor throw the whole item away.
 */
export const ListItem = Base.extend({
  content: 'prose+',
  addAttributes: () => ({ id: blockId }),
});

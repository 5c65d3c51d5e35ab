import { OrderedList as Base } from '@tiptap/extension-list';
import { blockId, wholeNumber } from './attributes.ts';

/** A numbered list. How numbers look is the layout's decision, hence no `type`. */
export const OrderedList = Base.extend({
  group: 'block flow prose list',
  addAttributes: () => ({ id: blockId, start: wholeNumber('start', 1, 0, 9999) }),
});

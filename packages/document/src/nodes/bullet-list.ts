import { BulletList as Base } from '@tiptap/extension-list';
import { blockId } from './attributes.ts';

export const BulletList = Base.extend({
  group: 'block flow prose list',
  addAttributes: () => ({ id: blockId }),
});

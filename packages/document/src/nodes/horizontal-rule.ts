import { HorizontalRule as Base } from '@tiptap/extension-horizontal-rule';
import { blockId } from './attributes.ts';

export const HorizontalRule = Base.extend({
  group: 'block flow',
  addAttributes: () => ({ id: blockId }),
});

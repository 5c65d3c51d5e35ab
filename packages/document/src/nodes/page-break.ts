import { Node } from '@tiptap/core';
import { blockId } from './attributes.ts';
import { taggedLeaf } from './tagged.ts';

export const PageBreak = Node.create({
  name: 'pageBreak',
  group: 'block',
  atom: true,
  addAttributes: () => ({ id: blockId }),
  ...taggedLeaf('hr', 'pageBreak'),
});

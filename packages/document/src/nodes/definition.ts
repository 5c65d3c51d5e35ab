import { Node } from '@tiptap/core';
import { blockId } from './attributes.ts';

export const Definition = Node.create({
  name: 'definition',
  content: 'flow+',
  defining: true,
  addAttributes: () => ({ id: blockId }),
  parseHTML: () => [{ tag: 'dd' }],
  renderHTML: ({ HTMLAttributes }) => ['dd', HTMLAttributes, 0],
});

import { Node } from '@tiptap/core';
import { blockId } from './attributes.ts';

export const DefinitionTerm = Node.create({
  name: 'definitionTerm',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ id: blockId }),
  parseHTML: () => [{ tag: 'dt' }],
  renderHTML: ({ HTMLAttributes }) => ['dt', HTMLAttributes, 0],
});

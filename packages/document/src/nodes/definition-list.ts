import { Node } from '@tiptap/core';
import { blockId } from './attributes.ts';

/** Terms and what they mean; a term may have several definitions, and a definition several terms. */
export const DefinitionList = Node.create({
  name: 'definitionList',
  group: 'block flow',
  content: '(definitionTerm | definition)+',
  addAttributes: () => ({ id: blockId }),
  parseHTML: () => [{ tag: 'dl' }],
  renderHTML: ({ HTMLAttributes }) => ['dl', HTMLAttributes, 0],
});

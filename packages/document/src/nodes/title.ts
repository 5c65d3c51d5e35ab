import { mergeAttributes, Node } from '@tiptap/core';
import { blockId } from './attributes.ts';

/** The paper's title: always the first block, one line, and the truth for the title elsewhere. */
export const Title = Node.create({
  name: 'title',
  content: 'text*',
  marks: 'italic subscript superscript',
  defining: true,
  isolating: true,
  addAttributes: () => ({ id: blockId }),
  // Before the rule of headings, which takes every other h1.
  parseHTML: () => [{ tag: 'h1[data-title]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => [
    'h1',
    mergeAttributes({ 'data-title': '' }, HTMLAttributes),
    0,
  ],
});

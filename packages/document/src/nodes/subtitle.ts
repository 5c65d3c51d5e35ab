import { Node } from '@tiptap/core';
import { blockId } from './attributes.ts';
import { tagged } from './tagged.ts';

export const Subtitle = Node.create({
  name: 'subtitle',
  group: 'front',
  content: 'text*',
  marks: 'italic subscript superscript',
  defining: true,
  addAttributes: () => ({ id: blockId }),
  ...tagged('p', 'subtitle'),
});

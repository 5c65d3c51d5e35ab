import { Node } from '@tiptap/core';
import { blockId } from './attributes.ts';
import { tagged } from './tagged.ts';

/** A footnote stands where its sign stands, with its text inside. Its number is computed. */
export const Footnote = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  content: '(text | hardBreak | formula | citation | crossReference)*',
  isolating: true,
  addAttributes: () => ({ id: blockId }),
  ...tagged('span', 'footnote'),
});

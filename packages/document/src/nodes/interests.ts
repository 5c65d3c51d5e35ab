import { Node } from '@tiptap/core';
import { blockId } from './attributes.ts';
import { tagged } from './tagged.ts';

/** What interests the authors declare. */
export const Interests = Node.create({
  name: 'interests',
  group: 'front',
  content: 'inline*',
  defining: true,
  isolating: true,
  addAttributes: () => ({ id: blockId }),
  ...tagged('p', 'interests'),
});

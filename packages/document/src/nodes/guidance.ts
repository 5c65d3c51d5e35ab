import { Node } from '@tiptap/core';
import { blockId } from './attributes.ts';
import { tagged } from './tagged.ts';

/** A template's hint to those who write. It is part of no text: no format ever writes it. */
export const Guidance = Node.create({
  name: 'guidance',
  group: 'block',
  content: 'inline*',
  addAttributes: () => ({ id: blockId }),
  ...tagged('p', 'guidance'),
});

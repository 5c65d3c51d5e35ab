import { Node } from '@tiptap/core';
import { blockId } from './attributes.ts';
import { tagged } from './tagged.ts';

/** Whose words a quote is: the last line inside it. */
export const QuoteSource = Node.create({
  name: 'quoteSource',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ id: blockId }),
  ...tagged('footer', 'quoteSource'),
});

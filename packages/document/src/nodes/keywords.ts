import { Node } from '@tiptap/core';
import { blockId } from './attributes.ts';
import { partLanguage } from './languages.ts';
import { tagged } from './tagged.ts';

/** Keywords on one line, as people write them: with commas or semicolons between. */
export const Keywords = Node.create({
  name: 'keywords',
  group: 'front',
  content: 'text*',
  marks: '',
  defining: true,
  isolating: true,
  addAttributes: () => ({ id: blockId, lang: partLanguage }),
  ...tagged('p', 'keywords'),
});

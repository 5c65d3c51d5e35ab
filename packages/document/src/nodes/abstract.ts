import { mergeAttributes, Node } from '@tiptap/core';
import { blockId } from './attributes.ts';
import { partLanguage } from './languages.ts';

/** An abstract: some paragraphs that stand before the text and travel into catalogues. */
export const Abstract = Node.create({
  name: 'abstract',
  group: 'front',
  content: 'paragraph+',
  defining: true,
  addAttributes: () => ({ id: blockId, lang: partLanguage }),
  parseHTML: () => [{ tag: 'section[data-abstract]' }],
  renderHTML: ({ HTMLAttributes }) => [
    'section',
    mergeAttributes({ 'data-abstract': '' }, HTMLAttributes),
    0,
  ],
});

import { Document } from '@tiptap/extension-document';

/**
 * The whole paper: behind the title, parts of the front matter, blocks and sources stand side by
 * side. `check` asks for order and number: were they part of the schema, two people adding an
 * abstract at once could not be merged. (`block` comes first as its paragraph fills an empty one.)
 */
export const Doc = Document.extend({ content: 'title (block | front | back)+' });

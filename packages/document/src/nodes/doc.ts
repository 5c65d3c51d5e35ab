import { Document } from '@tiptap/extension-document';

/**
 * The whole paper. The abstract is an ordinary block here and `check` asks for its place: were
 * the order part of the schema, two people adding an abstract at once could not be merged.
 */
export const Doc = Document.extend({ content: 'title block+' });

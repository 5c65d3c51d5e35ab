import type { Editor } from '@tiptap/react';
import { NotesList } from './notes/notes-list.tsx';
import { ReferencesList } from './sources/references-list.tsx';

/** What stands behind the text and is made from it. */
export const EndMatter = ({ editor }: { readonly editor: Editor }) => (
  <>
    <NotesList editor={editor} />
    <ReferencesList editor={editor} />
  </>
);

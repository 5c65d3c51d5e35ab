import type { Editor } from '@tiptap/core';
import { changeSelectedAtom, selectedAtom } from '../atoms/selected-atom.ts';

/** Cites a source where the caret is, or adds it to the citation that is selected. */
export function citeHere(editor: Editor, source: string): void {
  const citation = selectedAtom(editor.state, 'citation');
  if (citation === null) editor.commands.cite([{ source }]);
  else changeSelectedAtom(editor, { items: [...citation.attrs['items'], { source }] });
}

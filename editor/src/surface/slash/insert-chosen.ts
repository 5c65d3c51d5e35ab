import type { Editor } from '@tiptap/core';
import { inOneStep } from '../blocks/change-attributes.ts';
import type { SlashChoice } from './choices.ts';
import type { SlashQuery } from './query.ts';

/** The slash wants a space before it, the sign of a footnote stands close to its word. */
const endsInSpace = /\S\s$/u;

/**
 * Makes what was chosen, without the letters by which it was found. These are no part of what can
 * be undone: one Ctrl-Z takes the block away again and leaves the empty line.
 */
export function insertChosen(editor: Editor, { from, to }: SlashQuery, choice: SlashChoice): void {
  editor.view.dispatch(editor.state.tr.delete(from, to).setMeta('addToHistory', false));
  inOneStep(editor.state, () => {
    const chain = editor.chain().focus();
    const hasGap = endsInSpace.test(editor.state.doc.textBetween(from - 2, from));
    if (hasGap && choice.puts === 'footnote') chain.deleteRange({ from: from - 1, to: from });
    choice.make(chain).run();
  });
}

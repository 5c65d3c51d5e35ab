import type { Editor } from '@tiptap/core';
import { isPassageLanguage, type PassageLanguage } from '@eckpunkt/document';
import { placeOfMark } from './place-of-mark.ts';

/** The language of the words at the caret; `paper` where they are in the paper's own. */
export function passageLanguage(editor: Editor): PassageLanguage | 'paper' {
  const lang: unknown = editor.getAttributes('language')['lang'];
  return isPassageLanguage(lang) ? lang : 'paper';
}

/** Says in which language the selected words are, or the word at the caret. */
export function markPassage(editor: Editor, lang: PassageLanguage | 'paper'): void {
  const { from, to } = placeOfMark(editor, 'language');
  const before = editor.state.selection;
  const chain = editor.chain().focus().setTextSelection({ from, to });
  if (lang === 'paper') chain.unsetMark('language');
  else chain.setMark('language', { lang });
  chain.setTextSelection({ from: before.from, to: before.to }).run();
}

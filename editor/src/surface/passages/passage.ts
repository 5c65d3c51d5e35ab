import type { ChainedCommands, Editor } from '@tiptap/core';
import { isPassageLanguage, type PassageLanguage } from '@eckpunkt/document';
import { placeOfMark } from './place-of-mark.ts';

/** The language of the words at the caret; `paper` where they are in the paper's own. */
export function passageLanguage(editor: Editor): PassageLanguage | 'paper' {
  const { selection, storedMarks } = editor.state;
  // What is about to be written may have other marks than the words before it.
  const lang: unknown =
    selection.empty && storedMarks
      ? storedMarks.find(({ type }) => type.name === 'language')?.attrs['lang']
      : editor.getAttributes('language')['lang'];
  return isPassageLanguage(lang) ? lang : 'paper';
}

/**
 * Says in which language the selected words are, or the word at the caret. Where no word is, and
 * at the end of a passage, it is the language of what is written next.
 */
export function markPassage(editor: Editor, lang: PassageLanguage | 'paper'): void {
  const place = placeOfMark(editor, 'language');
  const { from, to, empty } = editor.state.selection;
  const isEnd = place.to === to && passageLanguage(editor) !== 'paper';
  const chain = editor.chain().focus();
  if (empty && (place.from === place.to || isEnd)) setLanguage(chain, lang).run();
  else setLanguage(chain.setTextSelection(place), lang).setTextSelection({ from, to }).run();
}

const setLanguage = (chain: ChainedCommands, lang: PassageLanguage | 'paper') =>
  lang === 'paper' ? chain.unsetMark('language') : chain.setMark('language', { lang });

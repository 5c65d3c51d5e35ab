import { Extension } from '@tiptap/core';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { yUndoPluginKey } from '@tiptap/y-tiptap';
import { flatText } from '../flat-text.ts';
import type { Language } from '../../words/language.ts';
import { languageAt } from './language-at.ts';
import { substitute } from './rules.ts';

interface TypographyOptions {
  /** Of the paper, where a passage or a part does not say another. */
  readonly language: Language;
}

/**
 * Sets quotation marks, dashes and narrow spaces while one types. What was typed goes in first and
 * is replaced in a step of its own, so that one Ctrl-Z brings back exactly what was typed.
 */
export const Typography = Extension.create<TypographyOptions>({
  name: 'eckpunktTypography',
  addOptions: () => ({ language: 'de' }),
  addProseMirrorPlugins() {
    const { language } = this.options;
    return [
      new Plugin({
        key: new PluginKey('typography'),
        props: {
          handleTextInput: (view, from, to, typed) => setType(view, from, to, typed, language),
        },
      }),
    ];
  },
});

function setType(
  view: EditorView,
  from: number,
  to: number,
  typed: string,
  paper: Language,
): boolean {
  if (view.composing) return false;
  const language = languageAt(view.state, from, paper);
  const found = language && substitute(textBefore(view.state, from), typed, language);
  if (found === null) return false;
  view.dispatch(view.state.tr.insertText(typed, from, to));
  closeUndoStep(view.state);
  const end = from + typed.length;
  view.dispatch(view.state.tr.insertText(found.text, from - found.take, end).scrollIntoView());
  closeUndoStep(view.state);
  return true;
}

/** The text of the block up to here; anything in it that is no text counts as one character. */
function textBefore(state: EditorState, pos: number): string {
  const $pos = state.doc.resolve(pos);
  return flatText($pos.parent).slice(0, $pos.parentOffset);
}

/** What follows shall be undone by itself. Without Yjs (in a plain editor) there is no such step. */
function closeUndoStep(state: EditorState): void {
  const undo: { undoManager?: { stopCapturing(): void } } | undefined =
    yUndoPluginKey.getState(state);
  undo?.undoManager?.stopCapturing();
}

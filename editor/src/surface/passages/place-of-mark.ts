import { getMarkRange, type Editor } from '@tiptap/core';
import { wordAround } from '../link/link-at-caret.ts';

interface Place {
  readonly from: number;
  readonly to: number;
}

/** What a mark is meant for: the selected words, else those that have it, else the word there. */
export function placeOfMark(editor: Editor, name: string): Place {
  const { selection, schema } = editor.state;
  if (!selection.empty) return { from: selection.from, to: selection.to };
  const type = schema.marks[name];
  const around = type && getMarkRange(selection.$from, type);
  return around ?? wordAround(selection.$from);
}

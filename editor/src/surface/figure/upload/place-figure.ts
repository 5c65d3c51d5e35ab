import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { frontEnd } from '../../blocks/front-end.ts';
import { findBlock } from '../../find-block.ts';

interface Picture {
  readonly image: string;
  readonly width: number;
  readonly height: number;
}

/** Puts the figure behind its block; where that is gone meanwhile, to the beginning of the text. */
export function placeFigure(editor: Editor, after: string | null, picture: Picture): void {
  const { state } = editor;
  const { tr, schema } = state;
  const figure = schema.node('figure', picture);
  const pos = after === null ? null : findBlock(editor, after);
  const anchor = pos === null ? null : state.doc.nodeAt(pos);
  if (pos === null || anchor === null) tr.insert(frontEnd(state.doc), figure);
  else if (anchor.type.name !== 'paragraph' || anchor.content.size > 0) {
    tr.insert(pos + anchor.nodeSize, figure);
  } else if (state.doc.resolve(pos + anchor.nodeSize).nodeAfter) {
    tr.replaceWith(pos, pos + anchor.nodeSize, figure);
  } else tr.insert(pos, figure);
  const hasCaret = editor.view.hasFocus() && state.selection.$from.parent === anchor;
  if (hasCaret && pos !== null) tr.setSelection(TextSelection.near(tr.doc.resolve(pos + 1), 1));
  editor.view.dispatch(tr);
}

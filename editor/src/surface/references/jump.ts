import type { Editor } from '@tiptap/core';
import { NodeSelection, Selection } from '@tiptap/pm/state';
import { findBlock } from '../find-block.ts';

/** Puts the caret to what has this id, and shows it; false where it is gone. */
export function jumpTo(editor: Editor, id: string): boolean {
  const pos = findBlock(editor, id);
  const node = pos === null ? null : editor.state.doc.nodeAt(pos);
  if (pos === null || node === null) return false;
  const { doc, tr } = editor.state;
  const there = node.isLeaf ? NodeSelection.create(doc, pos) : Selection.near(doc.resolve(pos + 1));
  editor.view.dispatch(tr.setSelection(there));
  editor.view.focus();
  const element = editor.view.nodeDOM(pos);
  if (element instanceof HTMLElement) element.scrollIntoView({ block: 'center' });
  return true;
}

import type { Editor } from '@tiptap/core';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { NodeSelection, Selection, type EditorState } from '@tiptap/pm/state';

/** The node of one of these kinds that is selected as a whole. */
export function selectedAtom(
  { selection }: EditorState,
  ...kinds: readonly string[]
): ProseMirrorNode | null {
  if (!(selection instanceof NodeSelection)) return null;
  return kinds.includes(selection.node.type.name) ? selection.node : null;
}

/** Gives the selected node other attributes, and leaves the caret behind it. */
export function changeSelectedAtom(editor: Editor, attributes: object): void {
  const { selection, tr } = editor.state;
  if (!(selection instanceof NodeSelection)) return;
  for (const [name, value] of Object.entries(attributes)) {
    tr.setNodeAttribute(selection.from, name, value);
  }
  editor.view.dispatch(tr.setSelection(behind(tr.doc, selection.to)));
  editor.commands.focus();
}

export function removeSelectedAtom(editor: Editor): void {
  if (editor.state.selection instanceof NodeSelection) editor.commands.deleteSelection();
  editor.commands.focus();
}

/** Puts the caret behind the selected node, where one would go on writing. */
export function leaveAtom(editor: Editor): void {
  const { doc, selection, tr } = editor.state;
  if (selection instanceof NodeSelection)
    editor.view.dispatch(tr.setSelection(behind(doc, selection.to)));
  editor.commands.focus();
}

const behind = (doc: ProseMirrorNode, pos: number): Selection =>
  Selection.near(doc.resolve(pos), 1);

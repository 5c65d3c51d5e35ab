import type { Editor } from '@tiptap/core';
import type { EditorState } from '@tiptap/pm/state';
import { yUndoPluginKey } from '@tiptap/y-tiptap';

export type Attributes = Readonly<Record<string, unknown>>;

/** Changes what is said about one block, as a step of undo of its own. */
export function changeAttributes(editor: Editor, pos: number, attributes: Attributes): void {
  const node = editor.state.doc.nodeAt(pos);
  const changed = Object.entries(attributes).filter(([name, value]) => node?.attrs[name] !== value);
  if (node === null || changed.length === 0) return;
  const { tr } = editor.state;
  for (const [name, value] of changed) tr.setNodeAttribute(pos, name, value);
  inOneStep(editor.state, () => editor.view.dispatch(tr));
}

/** What `act` does is undone by one Ctrl-Z, apart from the typing before and after it. */
export function inOneStep(state: EditorState, act: () => void): void {
  const undoManager = yUndoPluginKey.getState(state)?.undoManager;
  undoManager?.stopCapturing();
  act();
  undoManager?.stopCapturing();
}

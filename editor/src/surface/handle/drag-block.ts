import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { yUndoPluginKey } from '@tiptap/y-tiptap';
import type { Movable } from './movable.ts';

/** From here ProseMirror drags it like what is selected in the text, and shows where it may go. */
export function beginDrag(editor: Editor, { pos }: Movable, data: DataTransfer): void {
  const { view } = editor;
  closeStep(editor);
  view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, pos)));
  const slice = view.state.selection.content();
  const { dom, text } = view.serializeForClipboard(slice);
  data.clearData();
  data.setData('text/html', dom.innerHTML);
  data.setData('text/plain', text);
  data.effectAllowed = 'copyMove';
  const shown = view.nodeDOM(pos);
  if (shown instanceof HTMLElement) data.setDragImage(shown, 0, 0);
  view.dragging = { slice, move: true };
}

export function endDrag(editor: Editor): void {
  closeStep(editor);
  editor.view.dragging = null;
}

const closeStep = (editor: Editor) =>
  yUndoPluginKey.getState(editor.state)?.undoManager.stopCapturing();

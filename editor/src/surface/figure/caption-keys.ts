import { Extension } from '@tiptap/core';
import { NodeSelection, type Command } from '@tiptap/pm/state';
import { toLineBehind } from '../blocks/line-behind.ts';

/** A caption is one line below its picture: Enter leaves it, and it flows into no other text. */
export const CaptionKeys = Extension.create({
  name: 'captionKeys',
  priority: 1_180,
  addKeyboardShortcuts() {
    const run = (command: Command) => () =>
      command(this.editor.state, this.editor.view.dispatch, this.editor.view);
    return { Enter: run(leaveCaption), Backspace: run(keepFigure), Delete: run(keepApart) };
  },
});

/** To a new line below; a selected picture is left the same way. */
const leaveCaption: Command = (state, dispatch) => {
  const { selection } = state;
  const { $from } = selection;
  const isPicture = selection instanceof NodeSelection && selection.node.type.name === 'figure';
  if (!isPicture && $from.parent.type.name !== 'figure') return false;
  dispatch?.(toLineBehind(state.tr, isPicture ? selection.to : $from.after()));
  return true;
};

/** The first press selects the picture, so that it is seen what the second one deletes. */
const keepFigure: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parent.type.name !== 'figure' || $from.parentOffset > 0) return false;
  dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, $from.before())));
  return true;
};

const keepApart: Command = (state) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parent.type.name !== 'figure') return false;
  return $from.parentOffset === $from.parent.content.size;
};

import { Extension } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import { toLineBehind } from './line-behind.ts';

/** Enter is a new line of code; on a second empty line in a row, the code is over. */
export const CodeKeys = Extension.create({
  name: 'codeKeys',
  priority: 1_170,
  addKeyboardShortcuts() {
    const run = (command: Command) => () =>
      command(this.editor.state, this.editor.view.dispatch, this.editor.view);
    return { Enter: run(leaveCode), ArrowDown: run(lineBelow), Backspace: run(dropEmptyCode) };
  },
});

const leaveCode: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const { parent, parentOffset } = $from;
  const isOver = parentOffset === parent.content.size && parent.textContent.endsWith('\n\n');
  if (!empty || parent.type.name !== 'codeBlock' || !isOver) return false;
  const tr = state.tr.delete($from.pos - 2, $from.pos);
  dispatch?.(toLineBehind(tr, $from.after() - 2));
  return true;
};

/** Where code is the last of the text, the arrow makes the line that it leads to. */
const lineBelow: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const { parent, parentOffset } = $from;
  if (!empty || parent.type.name !== 'codeBlock' || parentOffset < parent.content.size)
    return false;
  const after = $from.after();
  if (state.doc.resolve(after).nodeAfter !== null) return false;
  dispatch?.(toLineBehind(state.tr, after));
  return true;
};

const dropEmptyCode: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const { parent } = $from;
  if (!empty || parent.type.name !== 'codeBlock' || parent.content.size > 0) return false;
  const paragraph = state.schema.nodes['paragraph'];
  dispatch?.(state.tr.setNodeMarkup($from.before(), paragraph));
  return true;
};

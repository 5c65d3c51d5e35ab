import { Extension } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import { boxNames } from './box-around.ts';
import { toLineBehind } from './line-behind.ts';

/** Enter on the empty last line of a box leaves it, and takes that line along. */
export const LeaveBox = Extension.create({
  name: 'leaveBox',
  priority: 1_120,
  addKeyboardShortcuts() {
    return { Enter: () => leaveBox(this.editor.state, this.editor.view.dispatch) };
  },
});

const leaveBox: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const { parent, depth } = $from;
  if (!empty || depth < 2 || parent.type.name !== 'paragraph' || parent.content.size > 0) {
    return false;
  }
  const box = $from.node(depth - 1);
  if (!boxNames.has(box.type.name) || box.childCount < 2 || box.lastChild !== parent) return false;
  const tr = state.tr.delete($from.before(), $from.after());
  dispatch?.(toLineBehind(tr, tr.mapping.map($from.after(depth - 1))));
  return true;
};

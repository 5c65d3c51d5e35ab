import { Extension } from '@tiptap/core';
import { NodeSelection, type Command, type EditorState } from '@tiptap/pm/state';
import { toLineBehind } from './line-behind.ts';

/** Nothing of the text flows into a hint, where it would never print: one selects it first. */
export const GuidanceKeys = Extension.create({
  name: 'guidanceKeys',
  priority: 1_130,
  addKeyboardShortcuts() {
    const run = (command: Command) => () =>
      command(this.editor.state, this.editor.view.dispatch, this.editor.view);
    return { Enter: run(leaveHint), Backspace: run(selectBefore), Delete: run(selectBehind) };
  },
});

const leaveHint: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if ($from.parent.type.name !== 'guidance') return false;
  dispatch?.(toLineBehind(state.tr, $from.after()));
  return true;
};

const selectBefore: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.depth === 0 || $from.parentOffset > 0) return false;
  if ($from.parent.type.name === 'guidance') return select(state, $from.before(), dispatch);
  const { nodeBefore } = state.doc.resolve($from.before());
  return nodeBefore?.type.name === 'guidance'
    ? select(state, $from.before() - nodeBefore.nodeSize, dispatch)
    : false;
};

const selectBehind: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const isAtEnd = $from.parentOffset === $from.parent.content.size;
  if (!empty || $from.depth === 0 || !isAtEnd) return false;
  if ($from.parent.type.name === 'guidance') return select(state, $from.before(), dispatch);
  const { nodeAfter } = state.doc.resolve($from.after());
  return nodeAfter?.type.name === 'guidance' ? select(state, $from.after(), dispatch) : false;
};

function select(state: EditorState, pos: number, dispatch: Parameters<Command>[1]): true {
  dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, pos)).scrollIntoView());
  return true;
}

import { Extension } from '@tiptap/core';
import { Selection, TextSelection, type Command, type EditorState } from '@tiptap/pm/state';
import { frontEnd } from '../blocks/front-end.ts';

/** The title is one line that is always there: Enter leaves it, Backspace does not swallow it. */
export const TitleKeys = Extension.create({
  name: 'titleKeys',
  priority: 1_100,
  addKeyboardShortcuts() {
    const run = (command: Command) => () =>
      command(this.editor.state, this.editor.view.dispatch, this.editor.view);
    return {
      Enter: run(leaveTitle),
      'Shift-Enter': run(leaveTitle),
      'Mod-Enter': run(leaveTitle),
      Backspace: run(backToTitle),
      Delete: run(keepTitleApart),
    };
  },
});

/** To the next block; what stands behind the caret becomes a paragraph of its own. */
const leaveTitle: Command = (state, dispatch) => {
  const title = titleAround(state);
  if (title === null) return false;
  const { from, $to } = state.selection;
  const rest = title.content.cut($to.parentOffset);
  const tr = state.tr.delete(from, title.nodeSize - 1);
  const next = rest.size > 0 ? frontEnd(tr.doc) : from + 1;
  if (rest.size > 0) tr.insert(next, state.schema.node('paragraph', null, rest));
  tr.setSelection(Selection.near(tr.doc.resolve(next), 1));
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** At the start of the text: an empty block goes, the caret moves to the end of the title. */
const backToTitle: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset > 0 || $from.depth !== 1 || $from.index(0) !== 1) return false;
  const tr = state.tr;
  if (mayVanish(state, 1)) tr.delete($from.before(), $from.after());
  tr.setSelection(TextSelection.create(tr.doc, $from.before() - 1));
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** At the end of the title: an empty block goes, a full one stays a block. */
const keepTitleApart: Command = (state, dispatch) => {
  const title = titleAround(state);
  if (title === null || !state.selection.empty) return false;
  if (state.selection.$from.parentOffset < title.content.size) return false;
  const after = title.nodeSize;
  const size = state.doc.child(1).nodeSize;
  if (mayVanish(state, 1)) dispatch?.(state.tr.delete(after, after + size));
  return true;
};

function titleAround(state: EditorState) {
  const { $from, $to } = state.selection;
  return $from.parent.type.name === 'title' && $from.sameParent($to) ? $from.parent : null;
}

/** An empty text block, unless it is all the text there is. */
function mayVanish({ doc }: EditorState, index: number): boolean {
  const block = doc.child(index);
  return block.isTextblock && block.content.size === 0 && doc.childCount > 2;
}

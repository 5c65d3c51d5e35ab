import { Extension } from '@tiptap/core';
import { Selection, TextSelection, type Command, type EditorState } from '@tiptap/pm/state';
import { isFront } from '../blocks/front-end.ts';

/** Subtitle, keywords and interests are one line each; nothing of the text flows into them. */
export const FrontKeys = Extension.create({
  name: 'frontKeys',
  priority: 1_110,
  addKeyboardShortcuts() {
    const run = (command: Command) => () =>
      command(this.editor.state, this.editor.view.dispatch, this.editor.view);
    return {
      Enter: run(leaveLine),
      'Shift-Enter': run(leaveLine),
      'Mod-Enter': run(leaveLine),
      Backspace: run(keepBehind),
      Delete: run(keepBefore),
    };
  },
});

const leaveLine: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if ($from.depth !== 1 || !isFront($from.parent) || $from.parent.type.name === 'title') {
    return false;
  }
  const next = Selection.findFrom(state.doc.resolve($from.after()), 1, true);
  dispatch?.(next ? state.tr.setSelection(next).scrollIntoView() : newLine(state));
  return true;
};

/** There is always a line to go to. */
function newLine(state: EditorState) {
  const end = state.doc.content.size;
  const tr = state.tr.insert(end, state.schema.node('paragraph'));
  return tr.setSelection(TextSelection.create(tr.doc, end + 1)).scrollIntoView();
}

/**
 * At the start of what stands in or right behind the front matter: an empty line goes, a full one
 * stays where it is, and the caret moves to the end of what stands before.
 */
const keepBehind: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset > 0 || $from.depth === 0) return false;
  if ($from.parent.type.name === 'title' || !isAtBorder(state)) return false;
  const { tr, doc } = state;
  const [start, end] = [$from.before(1), $from.after(1)];
  const block = $from.node(1);
  if (block.textContent === '' && block.childCount <= 1 && mayVanish(state)) tr.delete(start, end);
  const before = Selection.findFrom(doc.resolve(start), -1, true);
  if (before) tr.setSelection(TextSelection.create(tr.doc, before.head));
  dispatch?.(tr.scrollIntoView());
  return true;
};

/**
 * The first line of a part of the front matter, or a line of the text right behind it. A line in
 * a list or a box is lifted out of it first, as everywhere.
 */
function isAtBorder({ doc, selection: { $from } }: EditorState): boolean {
  if ($from.depth > 1 && !isFront($from.node(1))) return false;
  for (let depth = $from.depth; depth > 1; depth--) if ($from.index(depth - 1) > 0) return false;
  const index = $from.index(0);
  return isFront($from.node(1)) || isFrontBehindTitle(doc.maybeChild(index - 1));
}

const isFrontBehindTitle = (node: Parameters<typeof isFront>[0]) =>
  isFront(node) && node?.type.name !== 'title';

/** Deleting at the end of a line must not draw what follows into it. */
const keepBefore: Command = ({ doc, selection: { $from, empty } }) => {
  if (!empty || $from.depth === 0 || $from.parentOffset < $from.parent.content.size) return false;
  const block = $from.node(1);
  const isLast = $from.pos >= $from.end(1) - ($from.depth - 1);
  if (!isLast || block.type.name === 'title') return false;
  return isFront(block) || isFrontBehindTitle(doc.maybeChild($from.index(0) + 1));
};

/** A text without a single block would have no place to write in. */
function mayVanish({ doc, selection: { $from } }: EditorState): boolean {
  if (isFront($from.node(1))) return true;
  let blocks = 0;
  doc.forEach((node) => (blocks += node.type.isInGroup('block') ? 1 : 0));
  return blocks > 1;
}

import { TextSelection, type Command, type Transaction } from '@tiptap/pm/state';
import {
  footnoteAround,
  footnoteBeside,
  footnoteSelected,
  type FootnotePlace,
} from './footnote-at.ts';

/** A new footnote behind what is selected, with the caret in it; beside one, that one opens. */
export const insertFootnote: Command = (state, dispatch) => {
  const there = footnoteSelected(state) ?? footnoteBeside(state, -1) ?? footnoteBeside(state, 1);
  if (there !== null) {
    dispatch?.(enter(state.tr, there));
    return true;
  }
  const { $to } = state.selection;
  const type = state.schema.nodes['footnote'];
  if (!type || footnoteAround($to)) return false;
  if (!$to.parent.canReplaceWith($to.index(), $to.index(), type)) return false;
  const node = type.create();
  dispatch?.(enter(state.tr.insert($to.pos, node), { node, pos: $to.pos }));
  return true;
};

/** Puts the caret behind the last word of the footnote, which opens it. */
export function enter(tr: Transaction, { node, pos }: FootnotePlace): Transaction {
  const end = pos + node.nodeSize - 1;
  return tr.setSelection(TextSelection.create(tr.doc, end)).scrollIntoView();
}

/** Puts the caret into the text again, before or behind the sign of the footnote. */
export function leaveFootnote(side: -1 | 1): Command {
  return (state, dispatch) => {
    const around = footnoteAround(state.selection.$from);
    if (around === null) return false;
    const pos = side < 0 ? around.pos : around.pos + around.node.nodeSize;
    dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, pos)).scrollIntoView());
    return true;
  };
}

export const deleteFootnote: Command = (state, dispatch) => {
  const place = footnoteAround(state.selection.$from) ?? footnoteSelected(state);
  if (place === null) return false;
  const tr = state.tr.delete(place.pos, place.pos + place.node.nodeSize);
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, place.pos)).scrollIntoView());
  return true;
};

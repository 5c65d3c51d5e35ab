import { type EditorState, NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state';
import { endOf, neighbourOf, type Movable } from './movable.ts';

/** Null where it goes no further. The selection moves along. */
export function moved(
  state: EditorState,
  movable: Movable,
  direction: -1 | 1,
): { readonly tr: Transaction; readonly there: Movable } | null {
  const { doc, tr, selection } = state;
  const neighbour = neighbourOf(doc, movable, direction);
  if (neighbour === null) return null;
  const [upper, lower] = direction < 0 ? [neighbour, movable] : [movable, neighbour];
  tr.replaceWith(upper.pos, endOf(lower), [lower.node, upper.node]);
  const pos = direction < 0 ? upper.pos : upper.pos + lower.node.nodeSize;
  const distance = pos - movable.pos;
  const isInside = selection.from >= movable.pos && selection.to <= endOf(movable);
  if (selection instanceof NodeSelection && selection.from === movable.pos) {
    tr.setSelection(NodeSelection.create(tr.doc, pos));
  } else if (isInside) {
    const { anchor, head } = selection;
    tr.setSelection(TextSelection.create(tr.doc, anchor + distance, head + distance));
  }
  return { tr: tr.scrollIntoView(), there: { node: movable.node, pos } };
}

/** A copy behind it, with the caret in it; the ids of the copy are made anew. */
export function duplicated({ tr }: EditorState, movable: Movable): Transaction {
  const pos = endOf(movable);
  tr.insert(pos, movable.node.copy(movable.node.content));
  return tr.setSelection(TextSelection.near(tr.doc.resolve(pos + 1))).scrollIntoView();
}

/** The last line of the text becomes an empty one, and a list goes with its last item. */
export function deleted({ doc, tr, schema }: EditorState, movable: Movable): Transaction {
  const { parent } = doc.resolve(movable.pos);
  const isNeeded = !parent.canReplace(
    doc.resolve(movable.pos).index(),
    doc.resolve(movable.pos).index() + 1,
  );
  if (isNeeded && parent === doc) {
    tr.replaceWith(movable.pos, endOf(movable), schema.node('paragraph'));
  } else tr.deleteRange(movable.pos, endOf(movable));
  const near = tr.doc.resolve(Math.min(movable.pos, tr.doc.content.size));
  return tr.setSelection(TextSelection.near(near)).scrollIntoView();
}

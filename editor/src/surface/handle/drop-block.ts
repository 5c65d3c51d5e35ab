import { NodeSelection, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { standingAt } from './drop-gap.ts';
import { endOf, type Movable } from './movable.ts';

/** Moves a block to a gap, and the caret with it; null where it stands there already. */
export function dropped(state: EditorState, movable: Movable, gap: number): Transaction | null {
  const { doc, tr } = state;
  const standing = standingAt(doc.resolve(gap), movable);
  const isHere = gap === movable.pos || gap === endOf(movable);
  if (standing === null || isHere) return null;
  // An emptied list goes with its last item.
  tr.deleteRange(movable.pos, endOf(movable));
  const pos = tr.mapping.map(gap);
  tr.insert(pos, standing);
  const there = standing.isAtom
    ? NodeSelection.create(tr.doc, pos)
    : TextSelection.near(tr.doc.resolve(pos + 1));
  return tr.setSelection(there);
}

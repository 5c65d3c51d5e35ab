import { Extension } from '@tiptap/core';
import type { ResolvedPos } from '@tiptap/pm/model';
import { TextSelection, type Command, type EditorState } from '@tiptap/pm/state';

type Direction = -1 | 1;

interface Block {
  readonly from: number;
  readonly to: number;
}

/** Alt-Shift-Up and -Down change the places of blocks, and of items within their list. */
export const MoveBlock = Extension.create({
  name: 'moveBlock',
  addKeyboardShortcuts() {
    const move = (direction: Direction) => () =>
      moveBlock(direction)(this.editor.state, this.editor.view.dispatch);
    return { 'Alt-Shift-ArrowUp': move(-1), 'Alt-Shift-ArrowDown': move(1) };
  },
});

function moveBlock(direction: Direction): Command {
  return (state, dispatch) => {
    const block = blockAround(state);
    const neighbour = block && neighbourOf(state, block, direction);
    if (!block || !neighbour) return true;
    const upper = direction < 0 ? neighbour : block;
    const lower = direction < 0 ? block : neighbour;
    const swapped = [...contentOf(state, lower), ...contentOf(state, upper)];
    const distance = direction < 0 ? upper.from - lower.from : lower.to - upper.to;
    const { anchor, head } = state.selection;
    const tr = state.tr.replaceWith(upper.from, lower.to, swapped);
    tr.setSelection(TextSelection.create(tr.doc, anchor + distance, head + distance));
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

function contentOf({ doc }: EditorState, { from, to }: Block) {
  return doc.slice(from, to).content.content;
}

/** The list item around the caret, else the whole block; null in the title. */
function blockAround({ selection }: EditorState): Block | null {
  const { $from, $to } = selection;
  const depth = movableDepth($from, Math.min($from.sharedDepth($to.pos), $from.depth));
  if (depth === 0 || $from.node(1).type.name === 'title') return null;
  return { from: $from.before(depth), to: $from.after(depth) };
}

function movableDepth($pos: ResolvedPos, deepest: number): number {
  for (let depth = deepest; depth > 1; depth--) {
    if ($pos.node(depth).type.name === 'listItem') return depth;
  }
  return Math.min(deepest, 1);
}

function neighbourOf({ doc }: EditorState, block: Block, direction: Direction): Block | null {
  const { nodeBefore } = doc.resolve(block.from);
  const { nodeAfter } = doc.resolve(block.to);
  // Sources stand unseen behind the text; what came behind them would only seem not to move.
  if (direction > 0 && nodeAfter?.type.isInGroup('back')) return null;
  if (direction > 0) return nodeAfter && { from: block.to, to: block.to + nodeAfter.nodeSize };
  if (!nodeBefore || nodeBefore.type.name === 'title') return null;
  return { from: block.from - nodeBefore.nodeSize, to: block.from };
}

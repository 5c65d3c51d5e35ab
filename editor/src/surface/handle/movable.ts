import type { Node as ProseMirrorNode, ResolvedPos } from '@tiptap/pm/model';
import { NodeSelection, type EditorState } from '@tiptap/pm/state';
import { isFront } from '../blocks/front-end.ts';

/** What is moved as one: an item of a list, else a whole block of the text. */
export interface Movable {
  readonly node: ProseMirrorNode;
  readonly pos: number;
}

export const endOf = ({ node, pos }: Movable): number => pos + node.nodeSize;

export const isUnseen = (node: ProseMirrorNode | null): boolean =>
  node?.type.isInGroup('back') === true;

/** What is selected, or around the caret; null in the title and the front matter. */
export function movableIn({ selection }: EditorState): Movable | null {
  const { $from, $to } = selection;
  if (selection instanceof NodeSelection && $from.depth === 0)
    return inText(selection.node, $from.pos);
  return movableAround($from, $from.sharedDepth($to.pos));
}

/** What stands here, as the mouse finds it. */
export function movableAt(doc: ProseMirrorNode, pos: number): Movable | null {
  const $pos = doc.resolve(pos);
  if ($pos.depth === 0) return $pos.nodeAfter && inText($pos.nodeAfter, pos);
  return movableAround($pos, $pos.depth);
}

function movableAround($pos: ResolvedPos, deepest: number): Movable | null {
  if (deepest === 0) return null;
  const depth = itemDepth($pos, deepest) ?? 1;
  return isFront($pos.node(1)) ? null : inText($pos.node(depth), $pos.before(depth));
}

function itemDepth($pos: ResolvedPos, deepest: number): number | null {
  for (let depth = deepest; depth > 1; depth--) {
    if ($pos.node(depth).type.name === 'listItem') return depth;
  }
  return null;
}

const inText = (node: ProseMirrorNode, pos: number): Movable | null =>
  isFront(node) || isUnseen(node) ? null : { node, pos };

/** What it changes places with. Sources stand unseen behind the text: nothing goes behind them. */
export function neighbourOf(
  doc: ProseMirrorNode,
  movable: Movable,
  direction: -1 | 1,
): Movable | null {
  const { nodeBefore } = doc.resolve(movable.pos);
  const { nodeAfter } = doc.resolve(endOf(movable));
  if (direction > 0) return nodeAfter && inText(nodeAfter, endOf(movable));
  return nodeBefore && inText(nodeBefore, movable.pos - nodeBefore.nodeSize);
}

/** Which one it is of how many, counted as one sees them. */
export function placeOf(doc: ProseMirrorNode, { pos }: Movable) {
  const $pos = doc.resolve(pos);
  const seen: ProseMirrorNode[] = [];
  let place = 0;
  $pos.parent.forEach((node, _offset, index) => {
    if (isFront(node) || isUnseen(node)) return;
    seen.push(node);
    if (index === $pos.index()) place = seen.length;
  });
  return { place, count: seen.length };
}

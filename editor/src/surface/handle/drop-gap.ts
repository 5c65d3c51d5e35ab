import type { Node as ProseMirrorNode, ResolvedPos } from '@tiptap/pm/model';
import { isFront } from '../blocks/front-end.ts';
import { isUnseen, type Movable } from './movable.ts';

/** Between which blocks something would be dropped, and where on the screen that is. */
export interface Gap {
  readonly pos: number;
  readonly y: number;
  readonly left: number;
  readonly right: number;
}

type Rect = Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right'>;

/** Where what begins at a place of the text is on the screen; null where it is not seen. */
export type RectOf = (pos: number) => Rect | null;

/**
 * The gap that is nearest to a height on the screen, among those around one block of the text: a
 * hand that drags does not keep to the width of the words.
 */
export function gapAt($block: ResolvedPos, movable: Movable, y: number, rectOf: RectOf) {
  const { doc } = $block;
  const from = Math.max(0, $block.index(0) - 1);
  const to = Math.min(doc.childCount, $block.index(0) + 2);
  const distance = (gap: Gap) => Math.abs(gap.y - y);
  return placesIn(doc.resolve(0), movable, from, to)
    .flatMap(($place) => seen($place, rectOf))
    .reduce<Gap | null>(
      (near, gap) => (near === null || distance(gap) < distance(near) ? gap : near),
      null,
    );
}

/**
 * The block as it would stand there, an item that leaves its list with one of its own; null where
 * it may not.
 */
export function standingAt($place: ResolvedPos, { node, pos }: Movable): ProseMirrorNode | null {
  const { parent, nodeBefore, nodeAfter } = $place;
  if (isFront(nodeAfter) || isUnseen(nodeBefore)) return null;
  const list = $place.doc.resolve(pos).parent.type;
  const leaves = node.type.name === 'listItem' && !parent.type.isInGroup('list');
  // Within an item and beside a list of its kind, it is the list that is meant.
  const isList = [parent.type === node.type, nodeBefore?.type === list, nodeAfter?.type === list];
  if (leaves && isList.includes(true)) return null;
  const standing = leaves ? list.create(null, node) : node;
  const index = $place.index();
  return parent.canReplaceWith(index, index, standing.type) ? standing : null;
}

/** Where the block may stand between some of the children of a node, and within them. */
function placesIn(
  $inside: ResolvedPos,
  movable: Movable,
  from = 0,
  to = $inside.parent.childCount,
): readonly ResolvedPos[] {
  const { doc } = $inside;
  return Array.from({ length: to - from + 1 }, (_, step) => step + from).flatMap((index) => {
    const $place = doc.resolve($inside.posAtIndex(index));
    const here = standingAt($place, movable) ? [$place] : [];
    const { nodeAfter, pos } = $place;
    const isOpen = index < to && nodeAfter && pos !== movable.pos && opens(nodeAfter, movable);
    return isOpen ? [...here, ...placesIn(doc.resolve(pos + 1), movable)] : here;
  });
}

const boxes: ReadonlySet<string> = new Set(['callout', 'caseBox', 'recommendation']);
const lists: ReadonlySet<string> = new Set(['bulletList', 'orderedList', 'listItem']);

/** Cells stand side by side: no height tells which of them is meant. */
const opens = ({ type }: ProseMirrorNode, { node }: Movable): boolean =>
  boxes.has(type.name) || (node.type.name === 'listItem' && lists.has(type.name));

/** How far from a block without a neighbour the line is drawn. */
const away = 8;

function seen({ nodeBefore, nodeAfter, pos }: ResolvedPos, rectOf: RectOf): readonly Gap[] {
  const above = isFront(nodeBefore) ? null : nodeBefore && rectOf(pos - nodeBefore.nodeSize);
  const below = isUnseen(nodeAfter) ? null : nodeAfter && rectOf(pos);
  const beside = below ?? above;
  if (beside === null) return [];
  const top = above?.bottom ?? beside.top - 2 * away;
  const bottom = below?.top ?? beside.bottom + 2 * away;
  return [{ pos, y: (top + bottom) / 2, left: beside.left, right: beside.right }];
}

import type { EditorView } from '@tiptap/pm/view';
import { movableAt, type Movable } from './movable.ts';

/** Where the handle stands, measured from the corner of the desk. */
export interface HandlePlace {
  readonly movable: Movable;
  readonly top: number;
  readonly left: number;
}

const size = 28;

/** Left of the bullet, and of the rule along a quote. */
const gap = { listItem: 30, other: 8 } as const;

export function placeFor(view: EditorView, movable: Movable, desk: Element): HandlePlace | null {
  const element = view.nodeDOM(movable.pos);
  if (!(element instanceof HTMLElement)) return null;
  const block = element.getBoundingClientRect();
  if (block.height === 0) return null;
  const corner = desk.getBoundingClientRect();
  const away = movable.node.type.name === 'listItem' ? gap.listItem : gap.other;
  const firstLine = Math.min(block.height, lineHeightOf(element));
  return {
    movable,
    top: block.top - corner.top + firstLine / 2 - size / 2,
    left: Math.max(0, block.left - corner.left - away - size),
  };
}

function lineHeightOf(element: HTMLElement): number {
  const line = element.matches('p, h2, h3, h4, h5') ? element : element.querySelector('p');
  return Number.parseFloat(getComputedStyle(line ?? element).lineHeight) || size;
}

/** The block beside which the mouse is: its margin counts as the block. */
export function movableUnder(view: EditorView, x: number, y: number): Movable | null {
  const text = view.dom.getBoundingClientRect();
  const left = Math.min(Math.max(x, text.left + 4), text.right - 4);
  const found = view.posAtCoords({ left, top: y });
  if (found === null) return null;
  return movableAt(view.state.doc, found.inside >= 0 ? found.inside : found.pos);
}

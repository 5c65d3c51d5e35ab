/** A box on the screen, in the window's own pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

export type Side = 'above' | 'below';

const gap = 8;
const edge = 8;
/** Above the text the tools' own bar stays in view. */
const tools = 120;

/** Where it is seen whole and hides none of the words; null while these are out of sight. */
export function placeBubble(words: Box, bubble: Size, window: Size, side: Side) {
  if (words.bottom < 0 || words.top > window.height) return null;
  const above = words.top - gap - bubble.height;
  const below = words.bottom + gap;
  const fitsAbove = above >= tools;
  const fitsBelow = below + bubble.height <= window.height - edge;
  const isAbove = side === 'above' ? fitsAbove : !fitsBelow;
  const middle = (words.left + words.right - bubble.width) / 2;
  const left = side === 'above' ? middle : words.left;
  const most = window.width - bubble.width - edge;
  return { left: Math.max(edge, Math.min(left, most)), top: isAbove ? above : below };
}

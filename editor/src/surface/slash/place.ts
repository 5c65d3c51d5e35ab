import type { CSSProperties } from 'react';

/** Where on the screen a line of text is. */
interface Line {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

const gap = 6;
const edge = 8;
const roomNeeded = 288;

/** Below its line, or above where the window ends too soon: most people write at its lower end. */
export function placeBeside({ left, top, bottom }: Line, windowHeight: number): CSSProperties {
  const below = windowHeight - bottom - gap - edge;
  const above = top - gap - edge;
  const isBelow = below >= roomNeeded || below >= above;
  return {
    insetInlineStart: left,
    ...(isBelow ? { insetBlockStart: bottom + gap } : { insetBlockEnd: windowHeight - top + gap }),
    maxBlockSize: Math.min(isBelow ? below : above, roomNeeded),
  };
}

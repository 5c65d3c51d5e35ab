import { useEffect, type RefObject } from 'react';

/** So much of the outline stays in sight before and behind the current line. */
const around = 64;

export interface Followed {
  /** Null before the first heading. */
  readonly current: string | null;
  /** The line of a heading that was just written comes a moment later. */
  readonly isListed: boolean;
}

/**
 * Scrolls a long outline along with the text, so that the section being read or written is in
 * sight; the outline alone, as the window belongs to the text.
 */
export function useFollowing(
  outline: RefObject<HTMLElement | null> | null,
  { current, isListed }: Followed,
): void {
  useEffect(() => {
    const element = outline?.current;
    if (!element || (current !== null && !isListed)) return;
    // The list puts its lines in place in a step of its own, after this one.
    const frame = requestAnimationFrame(() => keepInSight(element));
    return () => cancelAnimationFrame(frame);
  }, [outline, current, isListed]);
}

function keepInSight(outline: HTMLElement): void {
  const line = outline.querySelector('[aria-current]')?.getBoundingClientRect();
  if (!line) {
    outline.scrollTop = 0;
    return;
  }
  const { top, bottom } = outline.getBoundingClientRect();
  const above = top + around - line.top;
  const below = line.bottom + around - bottom;
  if (above > 0) outline.scrollTop -= above;
  else if (below > 0) outline.scrollTop += below;
}

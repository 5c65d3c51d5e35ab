import { useEffect } from 'react';

/**
 * Leads the focus on where a dialog has taken away the button that opened it. Where the way back
 * still exists, the dialog knows it itself. `find` is to stay the same from render to render.
 */
export function useWayBack(find: () => HTMLElement | null): void {
  useEffect(
    () => () => {
      setTimeout(() => {
        if (document.activeElement === document.body) find()?.focus({ preventScroll: true });
      }, SETTLED_MS);
    },
    [find],
  );
}

/** Longer than a dialog takes to fade and to look for its own way back. */
const SETTLED_MS = 300;

import type { Editor } from '@tiptap/react';
import { useEffect } from 'react';

/**
 * Whoever has named the first author or funder came by a button that is gone since: closing the
 * form then leads to the one that stands at the names, called `label`. Where the way back still
 * exists, the dialog knows it itself.
 */
export function useWayBack({ storage, view }: Editor, label: string): void {
  useEffect(
    () => () => {
      setTimeout(() => {
        if (document.activeElement !== document.body) return;
        const { element } = storage.frontHost;
        const back = element.querySelector<HTMLElement>(`button[aria-label="${label}"]`);
        (back ?? view.dom).focus({ preventScroll: true });
      }, SETTLED_MS);
    },
    [storage, view, label],
  );
}

/** Longer than a dialog takes to fade and to look for its own way back. */
const SETTLED_MS = 300;

import { useLocation } from '@tanstack/react-router';
import type { Editor } from '@tiptap/react';
import { useEffect } from 'react';
import { goTo } from './checker/go-to.ts';
import type { Overlay } from './openings.ts';

/** Goes to the block that the address names: a problem was found there, by another screen. */
export function useBlockAddress(editor: Editor, open: (form: Overlay) => void) {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === '') return undefined;
    // After the router, which scrolls to where one was on the page before.
    const frame = requestAnimationFrame(() => goTo(editor, hash, open));
    return () => cancelAnimationFrame(frame);
  }, [editor, hash, open]);
}

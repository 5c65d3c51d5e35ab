import { useLocation } from '@tanstack/react-router';
import type { Editor } from '@tiptap/react';
import { useEffect } from 'react';

/** Goes to the block that the address names: a problem was found there, by another screen. */
export function useBlockAddress(editor: Editor) {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === '') return undefined;
    // After the router, which scrolls to where one was on the page before.
    const frame = requestAnimationFrame(() => showBlock(editor, hash));
    return () => cancelAnimationFrame(frame);
  }, [editor, hash]);
}

export function findBlock(editor: Editor, id: string, doc = editor.state.doc): number | null {
  let found: number | null = null;
  doc.descendants((node, pos) => {
    if (node.attrs['id'] === id) found = pos;
    return found === null;
  });
  return found;
}

function showBlock(editor: Editor, id: string): void {
  const pos = findBlock(editor, id);
  if (pos === null) return;
  editor
    .chain()
    .setTextSelection(pos + 1)
    .focus(undefined, { scrollIntoView: false })
    .run();
  const element = editor.view.nodeDOM(pos);
  if (element instanceof HTMLElement) element.scrollIntoView({ block: 'center' });
}

import type { Editor } from '@tiptap/react';
import { useEffect, useRef } from 'react';
import { useBlock, type LiveBlock } from '../details/use-block.ts';
import { findBlock } from '../find-block.ts';

/**
 * An author or a funder whose form is open; null once somebody has removed the entry, which ends
 * the form.
 */
export function useFrontEntry(editor: Editor, id: string, onDone: () => void): LiveBlock | null {
  const block = useBlock(editor, id);
  useDropEmpty(editor, id);
  useEffect(() => {
    if (block === null) onDone();
  });
  return block;
}

/** Whoever opens an empty form and goes again has named nobody. */
function useDropEmpty(editor: Editor, id: string): void {
  const isOpen = useRef(false);
  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
      // After the fields of the form have said what was typed last.
      queueMicrotask(() => {
        const isLeft = !isOpen.current && !editor.isDestroyed;
        if (isLeft && isEmpty(editor, id)) editor.commands.removeFront(id);
      });
    };
  }, [editor, id]);
}

const telling = ['name', 'organisation', 'orcid', 'grant', 'sentence', 'emblem'] as const;

function isEmpty(editor: Editor, id: string): boolean {
  const pos = findBlock(editor, id);
  const attributes = pos === null ? null : editor.state.doc.nodeAt(pos)?.attrs;
  return attributes ? telling.every((name) => !attributes[name]) : false;
}

import type { Editor } from '@tiptap/react';
import { useEffect, useState, type RefObject } from 'react';
import { movableIn, type Movable } from './movable.ts';
import { movableUnder, placeFor, type HandlePlace } from './place.ts';

/**
 * The handle follows the mouse, and without it the caret. It goes while one types: nothing is
 * measured on the way of a letter, and nothing flickers beside it.
 */
export function useHandlePlace(
  editor: Editor,
  handle: RefObject<HTMLElement | null>,
  isHeld: boolean,
): HandlePlace | null {
  const [place, setPlace] = useState<HandlePlace | null>(null);
  useEffect(() => {
    const desk = editor.view.dom.closest('[data-desk]');
    if (desk === null || isHeld) return undefined;
    let frame = 0;
    const soon = (find: () => Movable | null) => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        if (editor.isDestroyed) return;
        const movable = find();
        setPlace(movable && placeFor(editor.view, movable, desk));
      });
    };
    const hovered = (event: Event) => {
      if (!(event instanceof PointerEvent) || event.pointerType !== 'mouse') return;
      if (event.buttons > 0 || handle.current?.contains(event.target as Node)) return;
      soon(() => movableUnder(editor.view, event.clientX, event.clientY));
    };
    const atCaret = () => soon(() => (editor.isFocused ? movableIn(editor.state) : null));
    const written = ({
      transaction,
    }: {
      readonly transaction: { readonly docChanged: boolean };
    }) => {
      if (!transaction.docChanged) return;
      cancelAnimationFrame(frame);
      setPlace(null);
    };
    desk.addEventListener('pointermove', hovered);
    editor.on('selectionUpdate', atCaret);
    editor.on('focus', atCaret);
    editor.on('transaction', written);
    window.addEventListener('resize', atCaret);
    return () => {
      cancelAnimationFrame(frame);
      desk.removeEventListener('pointermove', hovered);
      editor.off('selectionUpdate', atCaret);
      editor.off('focus', atCaret);
      editor.off('transaction', written);
      window.removeEventListener('resize', atCaret);
    };
  }, [editor, handle, isHeld]);
  return place;
}

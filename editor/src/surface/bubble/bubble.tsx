import type { Editor } from '@tiptap/react';
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import styles from './bubble.module.css';
import { placeBubble, type Box, type Side } from './place-bubble.ts';

interface BubbleProps {
  readonly editor: Editor;
  /** Whether the selection is one that this is for. */
  readonly isFor: (editor: Editor) => boolean;
  readonly side: Side;
  readonly children: ReactNode;
}

/** Whoever is still selecting, or walks through a link, is not to be startled. */
const pause = 200;

/**
 * Something beside what is selected, as long as the text or it itself has the focus. Not TipTap's:
 * that adds a plugin to the open editor, for which a paper of 200 pages is drawn a second time.
 */
export function Bubble({ editor, isFor, side, children }: BubbleProps) {
  const bubble = useRef<HTMLDivElement>(null);
  const [isShown, setShown] = useState(false);

  useEffect(() => {
    const isWanted = () =>
      !editor.isDestroyed &&
      isFor(editor) &&
      (editor.isFocused || bubble.current?.contains(document.activeElement) === true);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      if (!isFor(editor)) setShown(false);
      else timer = setTimeout(() => setShown(isWanted()), pause);
    };
    look();
    const events = ['transaction', 'focus', 'blur'] as const;
    for (const event of events) editor.on(event, look);
    document.addEventListener('focusin', look);
    return () => {
      clearTimeout(timer);
      for (const event of events) editor.off(event, look);
      document.removeEventListener('focusin', look);
    };
  }, [editor, isFor]);

  useLayoutEffect(() => {
    if (!isShown) return undefined;
    let frame = 0;
    const place = () => {
      if (bubble.current && !editor.isDestroyed) putBeside(editor, bubble.current, side);
    };
    const later = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(place);
    };
    place();
    editor.on('transaction', later);
    window.addEventListener('scroll', later, { passive: true, capture: true });
    window.addEventListener('resize', later);
    return () => {
      cancelAnimationFrame(frame);
      editor.off('transaction', later);
      window.removeEventListener('scroll', later, { capture: true });
      window.removeEventListener('resize', later);
    };
  }, [editor, isShown, side]);

  if (!isShown) return null;
  return (
    <div
      ref={bubble}
      role="presentation"
      className={styles.layer}
      onMouseDown={(event) => event.preventDefault()}
    >
      {children}
    </div>
  );
}

function putBeside(editor: Editor, bubble: HTMLElement, side: Side): void {
  const window = { width: innerWidth, height: innerHeight };
  const place = placeBubble(boxOfSelection(editor), bubble.getBoundingClientRect(), window, side);
  bubble.style.visibility = place === null ? 'hidden' : '';
  if (place !== null)
    Object.assign(bubble.style, { left: `${place.left}px`, top: `${place.top}px` });
}

function boxOfSelection({ view, state: { selection } }: Editor): Box {
  const from = view.coordsAtPos(selection.from);
  const to = view.coordsAtPos(selection.to, -1);
  return {
    left: Math.min(from.left, to.left),
    top: Math.min(from.top, to.top),
    right: Math.max(from.right, to.right),
    bottom: Math.max(from.bottom, to.bottom),
  };
}

import type { Editor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import { headingBefore, headingsOf } from './headings.ts';

/** How far below the window's upper edge a line counts as the one being read. */
const readingLine = 160;

/** The section in which one writes, or, having scrolled away, reads. */
export function useCurrentHeading(editor: Editor): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    let frame = 0;
    const written = () => {
      setCurrent(headingBefore(headingsOf(editor), editor.state.selection.from));
    };
    const scrolled = ({ target }: Event) => {
      // What scrolls within the text, or beside it as the outline does, moves no section.
      if (!(target instanceof Node) || !target.contains(editor.view.dom)) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setCurrent(headingAtReadingLine(editor)));
    };
    editor.on('selectionUpdate', written);
    window.addEventListener('scroll', scrolled, { passive: true, capture: true });
    return () => {
      cancelAnimationFrame(frame);
      editor.off('selectionUpdate', written);
      window.removeEventListener('scroll', scrolled, { capture: true });
    };
  }, [editor]);
  return current;
}

function headingAtReadingLine(editor: Editor): string | null {
  if (editor.isDestroyed) return null;
  const above = headingsOf(editor).filter(({ pos }) => {
    const element = editor.view.nodeDOM(pos);
    return element instanceof HTMLElement && element.getBoundingClientRect().top <= readingLine;
  });
  return above.at(-1)?.id ?? null;
}

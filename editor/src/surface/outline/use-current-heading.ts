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
    const written = () => setCurrent(writtenSection(editor));
    const scrolled = ({ target }: Event) => {
      // What scrolls within the text, or beside it as the outline does, moves no section.
      if (!(target instanceof Node) || !target.contains(editor.view.dom)) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setCurrent(sectionInSight(editor)));
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

/**
 * Where one writes, as long as that is in sight: near the end of a paper the window cannot be
 * scrolled so far that it would be at its upper edge, and every line that is added scrolls it.
 */
export function sectionInSight(editor: Editor): string | null {
  if (editor.isDestroyed) return null;
  return isCaretInSight(editor) ? writtenSection(editor) : headingAtReadingLine(editor);
}

const writtenSection = (editor: Editor) =>
  headingBefore(headingsOf(editor), editor.state.selection.from);

function isCaretInSight({ view, state }: Editor): boolean {
  if (!view.hasFocus()) return false;
  const { top, bottom } = view.coordsAtPos(state.selection.head);
  return bottom > 0 && top < innerHeight;
}

function headingAtReadingLine(editor: Editor): string | null {
  const above = headingsOf(editor).filter(({ pos }) => {
    const element = editor.view.nodeDOM(pos);
    return element instanceof HTMLElement && element.getBoundingClientRect().top <= readingLine;
  });
  return above.at(-1)?.id ?? null;
}

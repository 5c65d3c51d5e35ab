import { type Document, outline } from '@eckpunkt/document';
import type { Change } from './version.ts';

function headingAbove(document: Document) {
  const headings = outline(document).toReversed();
  return (index: number) => headings.find((heading) => heading.index <= index)?.text ?? null;
}

/** Finds under which heading a changed block stands, or stood when it is gone; a heading, under itself. */
export function sectionFinder(before: Document, after: Document) {
  const above = { before: headingAbove(before), after: headingAbove(after) };
  return (change: Change): string | null => {
    const side = change.after ? 'after' : 'before';
    const index = change[side]?.path[0];
    return index === undefined ? null : above[side](index);
  };
}

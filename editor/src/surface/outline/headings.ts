import type { Editor } from '@tiptap/react';

/** One line of the outline, with the place in the text where it stood when last looked at. */
export interface OutlineEntry {
  readonly id: string;
  readonly level: number;
  readonly text: string;
  readonly pos: number;
}

export function headingsOf(editor: Editor): readonly OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  editor.state.doc.forEach((node, pos) => {
    if (node.type.name !== 'heading') return;
    const level = Number(node.attrs['level']);
    entries.push({ id: String(node.attrs['id'] ?? pos), level, text: node.textContent, pos });
  });
  return entries;
}

/** Others may have written above it since: the heading is found by its id. */
export function findHeading(editor: Editor, id: string): number | null {
  return headingsOf(editor).find((entry) => entry.id === id)?.pos ?? null;
}

/** The heading under which this place in the text lies. */
export function headingBefore(entries: readonly OutlineEntry[], pos: number): string | null {
  return entries.findLast((entry) => entry.pos <= pos)?.id ?? null;
}

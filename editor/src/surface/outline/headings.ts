import type { Editor } from '@tiptap/react';
import { atom, flatText } from '../flat-text.ts';
import { numbersIn } from '../numbering/numbering.ts';

/** One line of the outline, with the place in the text where it stood when last looked at. */
export interface OutlineEntry {
  readonly id: string;
  readonly level: number;
  /** As it is counted; empty where it is not. */
  readonly number: string;
  readonly text: string;
  readonly pos: number;
}

export function headingsOf(editor: Editor): readonly OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  const numbers = numbersIn(editor.state);
  editor.state.doc.forEach((node, pos) => {
    if (node.type.name !== 'heading') return;
    const level = Number(node.attrs['level']);
    const id = String(node.attrs['id'] ?? pos);
    const number = numbers.get(id)?.number ?? '';
    entries.push({ id, level, number, text: flatText(node).replaceAll(atom, ''), pos });
  });
  return entries;
}

/** As a line of the outline reads: its number, and its words. */
export const lineOf = ({ number, text }: OutlineEntry, untitled: string): string =>
  [number, text === '' ? untitled : text].filter(Boolean).join(' ');

/** Whether two outlines look the same; where the headings stand does not show. */
export function sameOutline(a: readonly OutlineEntry[], b: readonly OutlineEntry[]): boolean {
  return a.length === b.length && a.every((entry, index) => sameEntry(entry, b[index]));
}

function sameEntry(a: OutlineEntry, b: OutlineEntry | undefined): boolean {
  return b?.id === a.id && a.level === b.level && a.number === b.number && a.text === b.text;
}

/** Others may have written above it since: the heading is found by its id. */
export function findHeading(editor: Editor, id: string): number | null {
  return headingsOf(editor).find((entry) => entry.id === id)?.pos ?? null;
}

/** The heading under which this place in the text lies. */
export function headingBefore(entries: readonly OutlineEntry[], pos: number): string | null {
  return entries.findLast((entry) => entry.pos <= pos)?.id ?? null;
}

import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import type { Numbers } from '../numbering/numbering.ts';

export type ListOf = 'figures' | 'tables' | 'recommendations' | 'abbreviations';

/** One line of a list: where it leads, and what it says. */
export interface ContentsEntry {
  /** Null where it leads nowhere: an abbreviation stands in many places. */
  readonly id: string | null;
  readonly name: string;
  readonly words: string;
}

const listed = { figures: 'figure', tables: 'table', recommendations: 'recommendation' } as const;

/** What a list says at this moment, in reading order; abbreviations by the alphabet. */
export function contentsOf(
  doc: ProseMirrorNode,
  of: ListOf,
  numbers: Numbers,
): readonly ContentsEntry[] {
  if (of === 'abbreviations') return abbreviationsIn(doc);
  const entries: ContentsEntry[] = [];
  doc.descendants((node) => {
    const id: unknown = node.attrs['id'];
    if (node.type.name === listed[of] && typeof id === 'string') {
      const number = numbers.get(id)?.number;
      if (number !== undefined) entries.push({ id, name: number, words: wordsOf(node) });
    }
    return !node.isTextblock;
  });
  return entries;
}

function wordsOf(node: ProseMirrorNode): string {
  if (node.type.name === 'table') return String(node.attrs['caption']);
  return node.isTextblock ? node.textContent : (node.firstChild?.textContent ?? '');
}

function abbreviationsIn(doc: ProseMirrorNode): readonly ContentsEntry[] {
  const found = new Map<string, string>();
  doc.descendants((node) => {
    const mark = node.marks.find(({ type }) => type.name === 'abbreviation');
    if (mark && node.text && !found.has(node.text)) {
      found.set(node.text, String(mark.attrs['long'] ?? ''));
    }
  });
  return [...found]
    .map(([name, words]) => ({ id: null, name, words }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'de'));
}

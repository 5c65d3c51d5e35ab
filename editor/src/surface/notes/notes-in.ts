import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import type { DocumentNode } from '@eckpunkt/document';
import { numberLabelsIn, numbersIn } from '../numbering/numbering.ts';
import { wordsAt } from './words-at.ts';

/** A footnote as the list below the text shows it. */
export interface NoteEntry {
  readonly id: string;
  readonly number: string;
  /** As a reference to it reads: „Fußnote 3“. */
  readonly name: string;
  readonly content: readonly DocumentNode[];
}

/** All footnotes in reading order, with the words of citations and references in them. */
export function notesIn(state: EditorState): readonly NoteEntry[] {
  const numbers = numbersIn(state);
  const words = wordsAt(state);
  const notes = numberLabelsIn(state).filter(({ node }) => node.type.name === 'footnote');
  return notes.map(({ node, pos, words: name }) => {
    const id = String(node.attrs['id']);
    const number = numbers.get(id)?.number ?? '';
    return { id, number, name, content: contentOf(node, pos + 1, words) };
  });
}

function contentOf(
  note: ProseMirrorNode,
  start: number,
  words: ReadonlyMap<number, readonly DocumentNode[]>,
): readonly DocumentNode[] {
  const content: DocumentNode[] = [];
  note.forEach((node, offset) => {
    if (node.type.name === 'hardBreak') content.push({ type: 'text', text: ' ' });
    else content.push(...(words.get(start + offset) ?? [node.toJSON()]));
  });
  return content;
}

export const sameNotes = (a: readonly NoteEntry[], b: readonly NoteEntry[]): boolean =>
  a.length === b.length && JSON.stringify(a) === JSON.stringify(b);

import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import { textOfRuns, type Runs } from '../citing/request.ts';
import { wordsAt } from '../notes/words-at.ts';
import { numberLabelsIn } from '../numbering/numbering.ts';

export type ListOf = 'figures' | 'tables' | 'recommendations' | 'abbreviations';

/** One line of a list: where it leads, and what it says. */
export interface ContentsEntry {
  /** Null where it leads nowhere: an abbreviation stands in many places. */
  readonly id: string | null;
  /** „Abbildung 3“, or the abbreviation. */
  readonly name: string;
  readonly words: string;
}

/** What citations and references read, by where they stand. */
type Said = ReadonlyMap<number, Runs>;

const listed = { figures: 'figure', tables: 'table', recommendations: 'recommendation' } as const;

/**
 * What a list says at this moment, as the page and the files will: in reading order, abbreviations
 * by the alphabet.
 */
export function contentsOf(state: EditorState, of: ListOf): readonly ContentsEntry[] {
  if (of === 'abbreviations') return abbreviationsIn(state.doc);
  const said = wordsAt(state);
  return numberLabelsIn(state)
    .filter(({ node }) => node.type.name === listed[of])
    .map(({ node, pos, words: name }) => ({
      id: String(node.attrs['id']),
      name,
      words: shortened(wordsOf(node, pos, said).trim()),
    }));
}

/** A table is called by its caption, a recommendation by its first block. */
function wordsOf(node: ProseMirrorNode, pos: number, said: Said): string {
  if (node.type.name === 'table') return String(node.attrs['caption']);
  if (node.isTextblock) return textIn(node, pos, said);
  return node.firstChild ? textIn(node.firstChild, pos + 1, said) : '';
}

/** Notes are no part of a sentence. */
function textIn(node: ProseMirrorNode, pos: number, said: Said): string {
  const computed = said.get(pos);
  if (computed !== undefined) return textOfRuns(computed);
  const { name } = node.type;
  if (name === 'footnote') return '';
  if (name === 'hardBreak') return ' ';
  if (name === 'formula') return String(node.attrs['alt'] || node.attrs['latex']);
  let text = node.text ?? '';
  node.forEach((child, offset) => {
    text += textIn(child, pos + 1 + offset, said);
  });
  return text;
}

const longest = 160;

/** A line, and not a paragraph; cut between two words. */
function shortened(text: string): string {
  const letters = [...text];
  if (letters.length <= longest) return text;
  return `${letters
    .slice(0, longest - 1)
    .join('')
    .replace(/\s+\S*$/u, '')} …`;
}

function abbreviationsIn(doc: ProseMirrorNode): readonly ContentsEntry[] {
  const found = new Map<string, string>();
  doc.descendants((node) => {
    const mark = node.marks.find(({ type }) => type.name === 'abbreviation');
    const name = node.text?.trim() ?? '';
    const words = String(mark?.attrs['long'] ?? '');
    if (name !== '' && words !== '' && !found.has(name)) found.set(name, words);
    return node.type.name !== 'guidance';
  });
  return [...found]
    .map(([name, words]) => ({ id: null, name, words }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'de'));
}

import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { flatText } from '../flat-text.ts';

export interface Match {
  readonly from: number;
  readonly to: number;
}

export interface Search {
  readonly text: string;
  readonly matchCase: boolean;
}

/** Every place where the words stand, within one line or footnote each; over marks and links. */
export function findMatches(doc: ProseMirrorNode, search: Search): readonly Match[] {
  const wanted = folded(search.text, search.matchCase);
  if (wanted === '') return [];
  const matches: Match[] = [];
  doc.descendants((node, pos) => {
    if (!node.inlineContent) return;
    const text = folded(flatText(node), search.matchCase);
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
      matches.push({ from: pos + 1 + at, to: pos + 1 + at + wanted.length });
    }
  });
  return matches.toSorted((a, b) => a.from - b.from);
}

/** Small letters one by one: some (İ) would change the length of the text, and stay as they are. */
function folded(text: string, matchCase: boolean): string {
  if (matchCase) return text;
  const small = text.toLowerCase();
  return small.length === text.length ? small : [...text].map(smallLetter).join('');
}

function smallLetter(letter: string): string {
  const small = letter.toLowerCase();
  return small.length === letter.length ? small : letter;
}

/** The next match from a place in the text on, round the end; -1 where there is none. */
export function matchFrom(matches: readonly Match[], pos: number): number {
  const next = matches.findIndex((match) => match.from >= pos);
  return next >= 0 ? next : Math.min(0, matches.length - 1);
}

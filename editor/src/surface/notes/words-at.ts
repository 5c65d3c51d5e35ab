import type { EditorState } from '@tiptap/pm/state';
import type { DocumentNode } from '@eckpunkt/document';
import { citingIn } from '../citing/citing.ts';
import { numberLabelsIn } from '../numbering/numbering.ts';

/** What citations and references read, by where they stand: what the screen says over the text. */
export function wordsAt(state: EditorState): ReadonlyMap<number, readonly DocumentNode[]> {
  const words = new Map<number, readonly DocumentNode[]>();
  for (const { pos, node, words: text } of numberLabelsIn(state)) {
    if (node.type.name === 'crossReference') words.set(pos, [{ type: 'text', text }]);
  }
  for (const { pos, spec } of citingIn(state)?.labels.all ?? []) words.set(pos, spec.runs);
  return words;
}

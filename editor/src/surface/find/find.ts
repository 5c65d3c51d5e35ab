import { Extension } from '@tiptap/core';
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { findMatches, matchFrom, type Match, type Search } from './matches.ts';

/** What is searched for, where it stands, and which of the places is the present one. */
export interface Finding {
  readonly search: Search | null;
  readonly matches: readonly Match[];
  readonly current: number;
}

const nothing: Finding = { search: null, matches: [], current: -1 };
const key = new PluginKey<Finding>('find');

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    find: {
      /** Marks every place; null ends the search. */
      search: (search: Search | null) => ReturnType;
      /** Goes to the next (1) or previous (-1) place. */
      goToMatch: (step: 1 | -1) => ReturnType;
      replaceMatch: (replacement: string) => ReturnType;
      replaceAllMatches: (replacement: string) => ReturnType;
    };
  }
}

export const Find = Extension.create({
  name: 'find',
  addCommands: () => ({
    search:
      (search) =>
      ({ tr, state }) => {
        tr.setMeta(key, begin(state, search));
        return true;
      },
    goToMatch:
      (step) =>
      ({ tr, state }) => {
        const { matches, current } = findingIn(state);
        if (matches.length === 0) return false;
        tr.setMeta(key, (current + step + matches.length) % matches.length);
        return true;
      },
    replaceMatch:
      (replacement) =>
      ({ tr, state, dispatch }) => {
        const { matches, current } = findingIn(state);
        const match = matches[current];
        if (match && dispatch) replace(tr, match, replacement);
        return match !== undefined;
      },
    replaceAllMatches:
      (replacement) =>
      ({ tr, state, dispatch }) => {
        const { matches } = findingIn(state);
        if (dispatch) for (const match of matches.toReversed()) replace(tr, match, replacement);
        return matches.length > 0;
      },
  }),
  addProseMirrorPlugins: () => [
    new Plugin<Finding>({
      key,
      state: { init: () => nothing, apply: follow },
      props: { decorations: (state) => marked(state) },
    }),
  ],
});

export function findingIn(state: EditorState): Finding {
  return key.getState(state) ?? nothing;
}

function begin(state: EditorState, search: Search | null): Finding {
  if (search === null) return nothing;
  const matches = findMatches(state.doc, search);
  return { search, matches, current: matchFrom(matches, state.selection.from) };
}

/** The text changes under a search, here and elsewhere; the present place stays where it was. */
function follow(transaction: Transaction, finding: Finding): Finding {
  const meta: unknown = transaction.getMeta(key);
  if (typeof meta === 'object' && meta !== null) return meta as Finding;
  const current = typeof meta === 'number' ? meta : finding.current;
  if (finding.search === null || !transaction.docChanged) return { ...finding, current };
  const matches = findMatches(transaction.doc, finding.search);
  const place = transaction.mapping.map(finding.matches[current]?.from ?? 0);
  return { ...finding, matches, current: matchFrom(matches, place) };
}

function marked(state: EditorState): DecorationSet | null {
  const { matches, current } = findingIn(state);
  if (matches.length === 0) return null;
  const marks = matches.map(({ from, to }, index) =>
    Decoration.inline(from, to, { class: index === current ? 'match match-current' : 'match' }),
  );
  return DecorationSet.create(state.doc, marks);
}

/** The new words look as the old ones did. */
function replace(tr: Transaction, { from, to }: Match, replacement: string): void {
  if (replacement === '') tr.delete(from, to);
  else tr.replaceWith(from, to, tr.doc.type.schema.text(replacement, tr.doc.nodeAt(from)?.marks));
}

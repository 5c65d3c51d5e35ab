import { Extension } from '@tiptap/core';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { blockAround } from './box-around.ts';
import type { BlockWords } from './words.ts';

interface FixedHeadingsOptions {
  readonly words: Pick<BlockWords['heading'], 'required' | 'requiredHint'>;
  /** Says to whoever tried why nothing has happened. */
  readonly refuse: () => void;
}

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    fixedHeadings: {
      /** Makes the heading around the caret one that must stay, with text below it, or frees it. */
      fixHeading: (isFixed: boolean) => ReturnType;
    };
  }
}

type Fixed = ReadonlyMap<string, number>;

/** Marks what the makers of templates say on purpose. */
const key = new PluginKey('fixedHeadings');

/**
 * Headings that a template prescribes say so, and stay: what would delete one does not happen, and
 * why is said. What others did, and what undo does, arrives as it is.
 */
export const FixedHeadings = Extension.create<FixedHeadingsOptions>({
  name: 'fixedHeadings',
  addOptions: () => ({ words: { required: '', requiredHint: '' }, refuse: () => undefined }),
  addCommands: () => ({
    fixHeading:
      (isFixed) =>
      ({ tr, state, dispatch }) => {
        const heading = blockAround(state, headings);
        if (heading === null) return false;
        if (dispatch) tr.setNodeAttribute(heading.pos, 'fixed', isFixed).setMeta(key, isFixed);
        return true;
      },
  }),
  addProseMirrorPlugins() {
    const known = new WeakMap<ProseMirrorNode, Fixed>();
    const { refuse, words } = this.options;
    const sign = { 'data-required': words.required, title: words.requiredHint };
    return [
      new Plugin({
        key,
        filterTransaction(tr, state) {
          if (!isOwnChange(tr) || isMeant(tr)) return true;
          const before = fixedIn(state.doc, known);
          if (before.size === 0) return true;
          const after = fixedIn(tr.doc, known);
          if ([...before.keys()].every((id) => after.has(id))) return true;
          queueMicrotask(refuse);
          return false;
        },
        props: {
          decorations: ({ doc }) =>
            DecorationSet.create(
              doc,
              [...fixedIn(doc, known).values()].map((pos) => signed(doc, pos, sign)),
            ),
        },
        appendTransaction: (transactions, before, after) =>
          transactions.some(isOwnChange) && !transactions.some(isMeant)
            ? release(before, after, known)
            : null,
      }),
    ];
  },
});

const signed = (doc: ProseMirrorNode, pos: number, sign: Readonly<Record<string, string>>) =>
  Decoration.node(pos, pos + (doc.nodeAt(pos)?.nodeSize ?? 0), sign);

const headings = new Set(['heading']);

const isMeant = (tr: Transaction) => tr.getMeta(key) !== undefined;

const isOwnChange = (tr: Transaction) => tr.docChanged && tr.getMeta(ySyncPluginKey) === undefined;

/** A copy of such a heading, and the second half of a split one, is a heading like any other. */
function release(before: EditorState, after: EditorState, known: WeakMap<ProseMirrorNode, Fixed>) {
  const old = fixedIn(before.doc, known);
  const copies = [...fixedIn(after.doc, known)].filter(([id]) => !old.has(id));
  if (copies.length === 0) return null;
  const { tr, storedMarks } = after;
  for (const [, pos] of copies) tr.setNodeAttribute(pos, 'fixed', false);
  return tr.setStoredMarks(storedMarks);
}

/** By their ids, where they stand. */
function fixedIn(doc: ProseMirrorNode, known: WeakMap<ProseMirrorNode, Fixed>): Fixed {
  const before = known.get(doc);
  if (before !== undefined) return before;
  const found = new Map<string, number>();
  doc.forEach((node, pos) => {
    if (node.type.name !== 'heading' || node.attrs['fixed'] !== true) return;
    found.set(String(node.attrs['id'] ?? `at-${pos}`), pos);
  });
  known.set(doc, found);
  return found;
}

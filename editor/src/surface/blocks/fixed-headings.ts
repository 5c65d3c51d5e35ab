import { Extension } from '@tiptap/core';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';

interface FixedHeadingsOptions {
  /** Says to whoever tried why nothing has happened. */
  readonly refuse: () => void;
}

type Fixed = ReadonlyMap<string, number>;

/**
 * Headings that a template prescribes stay: what would delete one does not happen, and why is
 * said. What others did, and what undo does, arrives as it is.
 */
export const FixedHeadings = Extension.create<FixedHeadingsOptions>({
  name: 'fixedHeadings',
  addOptions: () => ({ refuse: () => undefined }),
  addProseMirrorPlugins() {
    const known = new WeakMap<ProseMirrorNode, Fixed>();
    const { refuse } = this.options;
    return [
      new Plugin({
        key: new PluginKey('fixedHeadings'),
        filterTransaction(tr, state) {
          if (!isOwnChange(tr)) return true;
          const before = fixedIn(state.doc, known);
          if (before.size === 0) return true;
          const after = fixedIn(tr.doc, known);
          if ([...before.keys()].every((id) => after.has(id))) return true;
          queueMicrotask(refuse);
          return false;
        },
        appendTransaction: (transactions, before, after) =>
          transactions.some(isOwnChange) ? release(before, after, known) : null,
      }),
    ];
  },
});

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

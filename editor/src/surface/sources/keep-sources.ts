import { Extension } from '@tiptap/core';
import { GapCursor } from '@tiptap/pm/gapcursor';
import { Fragment, type Node as ProseMirrorNode, Slice } from '@tiptap/pm/model';
import { Plugin, PluginKey, Selection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';

/** Said by those who mean to remove a source: with it, a source stays away. */
export const isMeant = 'removesSource';

/**
 * Sources stand behind the text, where nobody sees them. Who deletes the end of the text, or all
 * of it, means what is seen: they come back at once. No caret stays between them.
 */
export const KeepSources = Extension.create({
  name: 'keepSources',
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('keepSources'),
      props: {
        transformPasted: (slice, { state }) => withoutDoubles(slice, state.doc),
      },
      appendTransaction(transactions, before, after) {
        const isTyped = transactions.some((tr) => tr.docChanged) && transactions.every(byHand);
        return (isTyped ? bringBack(before, after) : null) ?? outOfGap(after);
      },
    }),
  ],
});

const byHand = (tr: Transaction) =>
  tr.getMeta(ySyncPluginKey) === undefined && tr.getMeta(isMeant) === undefined;

const isUnseen = (node: ProseMirrorNode | null): node is ProseMirrorNode =>
  node?.type.isInGroup('back') === true;

function bringBack(before: EditorState, after: EditorState): Transaction | null {
  const there = new Set(unseenIn(after.doc).map(({ attrs }) => attrs['id']));
  const lost = unseenIn(before.doc).filter(({ attrs }) => !there.has(attrs['id']));
  return lost.length > 0 ? after.tr.insert(after.doc.content.size, lost) : null;
}

function unseenIn(doc: ProseMirrorNode): readonly ProseMirrorNode[] {
  return doc.content.content.filter(isUnseen);
}

/** Whoever cuts and pastes the whole text pastes the sources with it, which have never left. */
function withoutDoubles(slice: Slice, doc: ProseMirrorNode): Slice {
  const there = new Set(unseenIn(doc).map(({ attrs }) => attrs['id']));
  const kept = slice.content.content.filter(
    (node) => !isUnseen(node) || !there.has(node.attrs['id']),
  );
  if (kept.length === slice.content.childCount) return slice;
  return Slice.maxOpen(Fragment.from(kept));
}

function outOfGap({ selection, tr }: EditorState): Transaction | null {
  const { $head } = selection;
  if (!(selection instanceof GapCursor) || !isUnseen($head.nodeBefore)) return null;
  return tr.setSelection(Selection.near($head, -1));
}

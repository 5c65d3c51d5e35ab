import { Extension } from '@tiptap/core';
import { Slice } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { cleanPaste } from '../paste/clean.ts';

/** Pasting keeps structure, drops styles, and cannot turn the title into something else. */
export const CleanPaste = Extension.create({
  name: 'cleanPaste',
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('cleanPaste'),
      props: {
        transformPastedHTML: cleanPaste,
        handlePaste: (view, _event, slice) => pasteIntoTitle(view, slice),
      },
    }),
  ],
});

/** The first line joins the title, where it is a line at all; the rest follows as text. */
function pasteIntoTitle({ state, dispatch }: EditorView, slice: Slice): boolean {
  const { $from, $to } = state.selection;
  const first = slice.content.firstChild;
  if ($from.parent.type.name !== 'title' || !$from.sameParent($to) || first === null) return false;
  if (slice.content.childCount === 1 && first.isTextblock) return false;
  const line = first.isTextblock ? first : null;
  const tr = state.tr.insertText(line?.textContent ?? '', $from.pos, $to.pos);
  const rest = line === null ? slice.content : slice.content.cut(line.nodeSize);
  const end = tr.doc.child(0).nodeSize;
  tr.replaceRange(end, end, new Slice(rest, line === null ? slice.openStart : 0, slice.openEnd));
  dispatch(tr.scrollIntoView());
  return true;
}

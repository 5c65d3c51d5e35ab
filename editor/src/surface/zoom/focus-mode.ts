import { Extension } from '@tiptap/core';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/**
 * Marks the block in which one writes, so that the rest can step back. Only the outermost block is
 * marked: a list or a box is read as one.
 */
export const FocusMode = Extension.create({
  name: 'focusMode',
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('focusMode'),
      props: { decorations: markWritten },
    }),
  ],
});

function markWritten({ doc, selection }: EditorState): DecorationSet {
  const from = doc.resolve(selection.from).index(0);
  const to = doc.resolve(selection.to).index(0);
  const written: Decoration[] = [];
  let pos = selection.$from.depth > 0 ? selection.$from.before(1) : selection.from;
  for (let index = from; index <= to && index < doc.childCount; index++) {
    const end = pos + doc.child(index).nodeSize;
    written.push(Decoration.node(pos, end, { class: 'is-written' }));
    pos = end;
  }
  return DecorationSet.create(doc, written);
}

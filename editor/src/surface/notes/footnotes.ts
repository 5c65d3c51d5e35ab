import { Extension } from '@tiptap/core';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { footnoteAround, isFootnote } from './footnote-at.ts';
import { deleteFootnote, insertFootnote } from './footnote-commands.ts';
import { pressedAtFootnote } from './footnote-keys.ts';
import { pasteIntoFootnote } from './paste-into-footnote.ts';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    footnotes: {
      /** Puts a footnote behind the caret and the caret into it. */
      insertFootnote: () => ReturnType;
      /** Deletes the footnote in which the caret stands. */
      deleteFootnote: () => ReturnType;
    };
  }
}

/** Footnotes are written where they stand: one is open while the caret is in it. */
export const Footnotes = Extension.create({
  name: 'footnotes',
  // Before the keys of the text, whose Esc leads to the toolbar and whose Enter makes a paragraph.
  priority: 1_250,
  addCommands: () => ({
    insertFootnote:
      () =>
      ({ state, dispatch }) =>
        insertFootnote(state, dispatch),
    deleteFootnote:
      () =>
      ({ state, dispatch }) =>
        deleteFootnote(state, dispatch),
  }),
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('footnotes'),
      props: {
        handleKeyDown: pressedAtFootnote,
        // Within its box a click places the caret; else it would select the whole note.
        handleClickOn: (_view, _pos, node) => isFootnote(node),
        handlePaste: (view, _event, slice) => pasteIntoFootnote(view, slice),
        decorations: openFootnote,
      },
    }),
  ],
});

function openFootnote({ doc, selection }: EditorState): DecorationSet | null {
  const place = footnoteAround(selection.$from) ?? footnoteAround(selection.$to);
  if (place === null) return null;
  const { node, pos } = place;
  const open = Decoration.node(
    pos,
    pos + node.nodeSize,
    { class: 'footnote-open' },
    { isOpen: true },
  );
  return DecorationSet.create(doc, [open]);
}

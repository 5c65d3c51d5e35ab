import { Extension } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import type { CitedItem } from '@eckpunkt/document';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    citing: {
      /** Puts a citation where the caret is, or in place of what was typed to find its source. */
      cite: (items: readonly CitedItem[], typed?: Typed) => ReturnType;
      /** The same, and selects it, so that its details can be asked for. */
      citeAndSelect: (items: readonly CitedItem[], typed?: Typed) => ReturnType;
    };
  }
}

interface Typed {
  readonly from: number;
  readonly to: number;
}

export const CiteCommands = Extension.create({
  name: 'citeCommands',
  addCommands: () => ({
    cite:
      (items, typed) =>
      ({ tr, state, dispatch }) => {
        const type = state.schema.nodes['citation'];
        const { from, to } = typed ?? { from: state.selection.to, to: state.selection.to };
        const $from = state.doc.resolve(from);
        if (!type || !$from.parent.canReplaceWith($from.index(), $from.index(), type)) return false;
        if (dispatch) tr.replaceWith(from, to, type.create({ items })).scrollIntoView();
        return true;
      },
    citeAndSelect:
      (items, typed) =>
      ({ tr, state, commands }) => {
        const from = typed?.from ?? state.selection.to;
        if (!commands.cite(items, typed)) return false;
        tr.setSelection(NodeSelection.create(tr.doc, from));
        return true;
      },
  }),
});

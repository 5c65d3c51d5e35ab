import { Extension } from '@tiptap/core';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    references: {
      /** Puts a reference to the node with this id where the caret is. */
      insertReference: (target: string) => ReturnType;
    };
  }
}

export const References = Extension.create({
  name: 'references',
  addCommands: () => ({
    insertReference:
      (target) =>
      ({ tr, state, dispatch }) => {
        const type = state.schema.nodes['crossReference'];
        const { $from, to } = state.selection;
        if (!type || !$from.parent.canReplaceWith($from.index(), $from.index(), type)) return false;
        if (dispatch) tr.insert(to, type.create({ target })).scrollIntoView();
        return true;
      },
  }),
});

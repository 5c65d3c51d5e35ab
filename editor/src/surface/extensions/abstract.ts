import { Extension } from '@tiptap/core';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    abstractCommands: {
      /** Puts the caret into the abstract, which is made behind the title where there is none. */
      goToAbstract: () => ReturnType;
    };
  }
}

export const AbstractCommands = Extension.create({
  name: 'abstractCommands',
  addCommands: () => ({
    goToAbstract:
      () =>
      ({ tr, state, dispatch }) => {
        if (!dispatch) return true;
        const existing = abstractIn(state.doc);
        const start = existing ?? state.doc.child(0).nodeSize;
        if (existing === null) {
          const paragraph = state.schema.node('paragraph');
          tr.insert(start, state.schema.node('abstract', null, paragraph));
        }
        tr.setSelection(TextSelection.near(tr.doc.resolve(start + 2))).scrollIntoView();
        return true;
      },
  }),
});

/** Where the abstract begins, or null. */
export function abstractIn(doc: ProseMirrorNode): number | null {
  let found: number | null = null;
  doc.forEach((node, offset) => {
    if (node.type.name === 'abstract') found ??= offset;
  });
  return found;
}

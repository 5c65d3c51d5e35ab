import { Extension } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import type { Opening } from '../openings.ts';

interface FormulaOptions {
  readonly open: (what: Opening) => void;
}

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    formulas: {
      /** Puts a formula where the caret is, and opens it to be written. */
      insertFormula: (kind: 'formula' | 'formulaBlock') => ReturnType;
    };
  }
}

export const Formulas = Extension.create<FormulaOptions>({
  name: 'formulas',
  addOptions: () => ({ open: () => undefined }),
  addCommands() {
    const { open } = this.options;
    return {
      insertFormula:
        (kind) =>
        ({ tr, state, dispatch }) => {
          const type = state.schema.nodes[kind];
          if (!type) return false;
          if (!dispatch) return true;
          tr.replaceSelectionWith(type.create());
          const pos = placeOf(tr.selection.from, kind, (at) => tr.doc.nodeAt(at)?.type.name);
          if (pos === null) return false;
          tr.setSelection(NodeSelection.create(tr.doc, pos)).scrollIntoView();
          // The dialog reads the selection, which is there once this command is through.
          queueMicrotask(() => open('formula'));
          return true;
        },
    };
  },
});

/** Where the new node stands: right before the caret, or further up where a block was split. */
function placeOf(
  caret: number,
  kind: string,
  nameAt: (pos: number) => string | undefined,
): number | null {
  for (let pos = caret; pos >= Math.max(0, caret - 3); pos--) {
    if (nameAt(pos) === kind) return pos;
  }
  return null;
}

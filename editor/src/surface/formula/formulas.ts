import { Extension } from '@tiptap/core';
import { insertBlock } from '../blocks/insert-block.ts';

/** Within a line, or on one of its own. */
export type FormulaKind = 'formula' | 'formulaBlock';

interface FormulaAttributes {
  readonly latex: string;
  readonly alt: string;
  readonly numbered?: boolean;
}

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    formulas: {
      /** Puts a formula where the caret is; a block never tears a sentence apart. */
      insertFormula: (kind: FormulaKind, attributes: FormulaAttributes) => ReturnType;
    };
  }
}

export const Formulas = Extension.create({
  name: 'formulas',
  addCommands: () => ({
    insertFormula:
      (kind, attributes) =>
      ({ tr, state, dispatch }) => {
        const formula = state.schema.nodes[kind]?.create(attributes);
        const { parent } = state.selection.$to;
        if (!formula || (kind === 'formula' && !parent.inlineContent)) return false;
        if (dispatch && kind === 'formulaBlock') insertBlock(tr, formula);
        else if (dispatch) tr.insert(tr.selection.to, formula).scrollIntoView();
        return true;
      },
  }),
});

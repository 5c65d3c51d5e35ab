import { attributes } from '../../attributes.ts';
import type { DocumentNode } from '../../document.ts';
import type { FormulaAttributes } from '../../nodes/formula.ts';
import { isBlank, wherever, type Rule } from '../rule.ts';

const formulaOf = (node: DocumentNode): FormulaAttributes | null =>
  node.type === 'formula' || node.type === 'formulaBlock' ? attributes('formula', node) : null;

export const formulaRules: readonly Rule[] = [
  wherever('formula-empty', ({ node }) => {
    const formula = formulaOf(node);
    return formula !== null && isBlank(formula.latex);
  }),
  wherever('formula-without-alt', ({ node }) => {
    const formula = formulaOf(node);
    return formula !== null && !isBlank(formula.latex) && isBlank(formula.alt);
  }),
];

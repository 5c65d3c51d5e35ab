import { Node } from '@tiptap/core';
import { blockId } from './attributes.ts';
import { formulaAttributes, type FormulaAttributes } from './formula.ts';
import { taggedLeaf } from './tagged.ts';
import { flag } from './values.ts';

export interface FormulaBlockAttributes extends FormulaAttributes {
  readonly id: string | null;
  readonly numbered: boolean;
}

/** A formula on a line of its own. */
export const FormulaBlock = Node.create({
  name: 'formulaBlock',
  group: 'block flow',
  atom: true,
  addAttributes: () => ({ id: blockId, ...formulaAttributes(), numbered: flag('numbered') }),
  ...taggedLeaf('div', 'formulaBlock'),
});

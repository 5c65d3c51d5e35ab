import { Node } from '@tiptap/core';
import { taggedLeaf } from './tagged.ts';
import { LONG, words } from './values.ts';

export interface FormulaAttributes {
  readonly latex: string;
  /** How it is read aloud. */
  readonly alt: string;
}

export const formulaAttributes = () => ({ latex: words('latex', 10_000), alt: words('alt', LONG) });

/** A formula within a line. */
export const Formula = Node.create({
  name: 'formula',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: formulaAttributes,
  ...taggedLeaf('span', 'formula'),
});

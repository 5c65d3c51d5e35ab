import { Mark } from '@tiptap/core';
import { isWords, SHORT } from './values.ts';
import type { CheckedAttribute } from './attributes.ts';

export interface AbbreviationAttributes {
  readonly long: string;
}

const long: CheckedAttribute = {
  default: '',
  accepts: (own) => isWords(own, SHORT),
  guess: (own) => (typeof own === 'string' ? own.slice(0, SHORT) : undefined),
  parseHTML: (element) => element.title.slice(0, SHORT),
  renderHTML: (attributes) => ({ title: attributes['long'] }),
};

/** Marked once, with its long form; the list of abbreviations is made of these. */
export const Abbreviation = Mark.create({
  name: 'abbreviation',
  // Around emphasis, like a link.
  priority: 800,
  inclusive: false,
  addAttributes: () => ({ long }),
  parseHTML: () => [{ tag: 'abbr[title]' }],
  renderHTML: ({ HTMLAttributes }) => ['abbr', HTMLAttributes, 0],
});

import { Node } from '@tiptap/core';
import { isBlockId } from './attributes.ts';
import { taggedLeaf } from './tagged.ts';
import { value } from './values.ts';

export interface CrossReferenceAttributes {
  /** The id of a heading, figure, table, formula, recommendation or footnote. */
  readonly target: string | null;
}

const target = value('target', null, { accepts: (own) => own === null || isBlockId(own) });

/** "Abschnitt 2.1": its words are computed, so that they follow when numbers change. */
export const CrossReference = Node.create({
  name: 'crossReference',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ target }),
  ...taggedLeaf('span', 'crossReference'),
});

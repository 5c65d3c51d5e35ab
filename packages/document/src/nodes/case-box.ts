import { Node } from '@tiptap/core';
import { blockId } from './attributes.ts';
import { tagged } from './tagged.ts';
import { words } from './values.ts';

export interface CaseBoxAttributes {
  readonly id: string | null;
  readonly name: string;
  readonly place: string;
  readonly partners: string;
}

/** A project as a practical example. */
export const CaseBox = Node.create({
  name: 'caseBox',
  group: 'block',
  content: 'flow+',
  defining: true,
  addAttributes: () => ({
    id: blockId,
    name: words('name'),
    place: words('place'),
    partners: words('partners', 1000),
  }),
  ...tagged('section', 'caseBox'),
});

import { Table as Base } from '@tiptap/extension-table';
import { blockId } from './attributes.ts';
import { LONG, words } from './values.ts';

export interface TableAttributes {
  readonly id: string | null;
  /** A table that has one is numbered. */
  readonly caption: string;
  readonly credit: string;
}

export const Table = Base.extend({
  group: 'block flow',
  addAttributes: () => ({
    id: blockId,
    caption: words('caption', LONG),
    credit: words('credit', 1000),
  }),
});

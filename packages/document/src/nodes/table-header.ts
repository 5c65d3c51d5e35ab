import { TableHeader as Base } from '@tiptap/extension-table';
import { cellAttributes } from './cell-attributes.ts';

/** A header cell. Alignment is the layout's decision, hence no `align`. */
export const TableHeader = Base.extend({ content: 'prose+', addAttributes: cellAttributes });

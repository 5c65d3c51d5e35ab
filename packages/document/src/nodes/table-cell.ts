import { TableCell as Base } from '@tiptap/extension-table';
import { cellAttributes } from './cell-attributes.ts';

export const TableCell = Base.extend({ content: 'prose+', addAttributes: cellAttributes });

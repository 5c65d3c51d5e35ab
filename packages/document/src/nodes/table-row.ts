import { TableRow as Base } from '@tiptap/extension-table';
import { blockId } from './attributes.ts';

export const TableRow = Base.extend({ addAttributes: () => ({ id: blockId }) });

import { Table as Base } from '@tiptap/extension-table';
import { blockId } from './attributes.ts';

export const Table = Base.extend({ addAttributes: () => ({ id: blockId }) });

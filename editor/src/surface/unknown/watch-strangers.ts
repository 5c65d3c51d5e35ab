import type { Schema } from '@tiptap/pm/model';
import * as Y from 'yjs';
import { isEmpty, strangersIn } from './strangers.ts';

/**
 * Calls out as soon as something strange arrives, and before the editor's binding has looked at
 * it: by then the editor must be gone, or it would delete what it does not know.
 */
export function watchStrangers(doc: Y.Doc, schema: Schema, arrived: () => void): () => void {
  const look = (transaction: Y.Transaction) => {
    const isNew = ({ _item: item }: Y.XmlElement | Y.XmlText) =>
      item !== null && item.id.clock >= (transaction.beforeState.get(item.id.client) ?? 0);
    const changed = transaction.local ? [] : transaction.changed.keys();
    if (!isEmpty(strangersIn(schema, changed, isNew))) arrived();
  };
  doc.on('beforeObserverCalls', look);
  return () => doc.off('beforeObserverCalls', look);
}

import { TextSelection, type Transaction } from '@tiptap/pm/state';

/**
 * Puts the caret to the line behind a block: an empty one that stands there already, as it does
 * behind what was put in last, else a new one.
 */
export function toLineBehind(tr: Transaction, after: number): Transaction {
  const next = tr.doc.resolve(after).nodeAfter;
  const isThere = next?.type.name === 'paragraph' && next.content.size === 0;
  if (!isThere) tr.insert(after, tr.doc.type.schema.node('paragraph'));
  return tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView();
}

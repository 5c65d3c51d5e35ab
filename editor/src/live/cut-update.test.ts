import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { cutUpdate } from './cut-update.ts';

/** A text whose deletion was undone, and the update that undoing made. */
function undone() {
  const doc = new Y.Doc();
  const text = doc.getText('body');
  for (let line = 0; line < 200; line += 1) text.insert(0, `Zeile ${line} mit Wörtern.\n`);
  const undoManager = new Y.UndoManager(text);
  doc.transact(() => {
    for (let at = text.length - 1; at > 0; at -= 7) text.delete(at, 1);
  });
  text.delete(0, text.length);
  const before = Y.encodeStateAsUpdate(doc);
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  undoManager.undo();
  return { text: text.toString(), before, update: Y.mergeUpdates(updates) };
}

it('a large update comes in parts that say the same, none of which waits for a later one', () => {
  const { text, before, update } = undone();
  const parts = cutUpdate(update, 1_000);
  expect(parts.length).toBeGreaterThan(4);
  for (const part of parts) expect(part.length).toBeLessThan(1_100);
  const other = new Y.Doc();
  Y.applyUpdate(other, before);
  for (const part of parts) {
    Y.applyUpdate(other, part);
    expect(other.store.pendingStructs).toBe(null);
  }
  expect(other.getText('body').toString()).toBe(text);
  const whole = new Y.Doc();
  for (const each of [before, update]) Y.applyUpdate(whole, each);
  expect(Y.encodeStateAsUpdate(other)).toEqual(Y.encodeStateAsUpdate(whole));
});

it('what was deleted is said at the end', () => {
  const doc = new Y.Doc();
  const text = doc.getText('body');
  text.insert(0, 'Ein Satz.');
  const before = Y.encodeStateAsUpdate(doc);
  const clocks = Y.encodeStateVector(doc);
  text.insert(9, ' Noch einer.');
  text.delete(0, 4);
  const parts = cutUpdate(Y.encodeStateAsUpdate(doc, clocks), 1_000);
  const other = new Y.Doc();
  for (const part of [before, ...parts]) Y.applyUpdate(other, part);
  expect(other.getText('body').toString()).toBe('Satz. Noch einer.');
});

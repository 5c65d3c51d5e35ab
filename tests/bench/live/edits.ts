import * as Y from 'yjs';

/** The single edits of one writer: a paragraph of his own, then a letter an update. */
export interface Writer {
  readonly clientId: number;
  readonly updates: readonly Uint8Array[];
  /** The writer's clock after each update. */
  readonly clocks: readonly number[];
}

const LETTERS = 'Eckpunkte entstehen gemeinsam und werden nachvollziehbar beschlossen. ';

/**
 * Makes `count` edits as the editor's binding would: each one an update of some twenty bytes.
 * They build on nothing but the writer's own paragraph, so every server can take them in any
 * order between writers.
 */
export function writer(count: number): Writer {
  const doc = new Y.Doc();
  const updates: Uint8Array[] = [];
  const clocks: number[] = [];
  doc.on('update', (update: Uint8Array) => {
    updates.push(update);
    clocks.push(Y.getState(doc.store, doc.clientID));
  });
  const text = new Y.XmlText();
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [text]);
  const body = doc.getXmlFragment('body');
  doc.transact(() => body.insert(body.length, [paragraph]));
  for (let at = 0; at < count - 1; at += 1) {
    text.insert(at, LETTERS.charAt(at % LETTERS.length));
  }
  return { clientId: doc.clientID, updates, clocks };
}

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as Y from 'yjs';

interface Trace {
  readonly txns: readonly {
    readonly patches: readonly (readonly [at: number, deleted: number, inserted: string])[];
  }[];
}

/** The recorded writing of a paper, 259,778 edits (editing-traces, CC BY 4.0). */
const FILE = new URL('../../../../shared/corpus/traces/automerge-paper.json.gz', import.meta.url);

/** Replays the recording into a document and gives each edit as an update, and the whole. */
export function recordedWriting(limit = Infinity): {
  updates: Uint8Array[];
  state: Uint8Array;
  clientId: number;
  clock: number;
} {
  const trace: Trace = JSON.parse(gunzipSync(readFileSync(FILE)).toString());
  const doc = new Y.Doc();
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => void updates.push(update));
  const text = new Y.XmlText();
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [text]);
  const body = doc.getXmlFragment('body');
  body.insert(0, [paragraph]);
  for (const { patches } of trace.txns.slice(0, limit)) {
    doc.transact(() => {
      for (const [at, deleted, inserted] of patches) {
        if (deleted > 0) text.delete(at, deleted);
        if (inserted) text.insert(at, inserted);
      }
    });
  }
  const clock = Y.getState(doc.store, doc.clientID);
  return { updates, state: Y.encodeStateAsUpdate(doc), clientId: doc.clientID, clock };
}

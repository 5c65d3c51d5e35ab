import * as Y from 'yjs';
import { FRAGMENT } from '@eckpunkt/document';
import { connect, type Connection } from './connection.ts';
import { createCopySwitch, type CopySwitch } from './copy-switch.ts';
import { forgets, keepsEdits } from './ending.ts';
import { dropAllKeptEdits, dropKeptEdits, keepEdits, keptEdits } from './kept-edits.ts';
import { Ledger } from './ledger.ts';
import { restful } from './restful.ts';
import { watchPeople, type Peer } from './people.ts';
import { createProver } from './prover.ts';
import { sameSavedState, savedState, type SavedState } from './saved-state.ts';
import { createStore, type Readable } from './store.ts';

/** One open paper in this browser: its text, its connection, and the truth about both. */
export interface DraftSession {
  readonly doc: Y.Doc;
  readonly fragment: Y.XmlFragment;
  readonly connection: Connection;
  /** Whether there is a text to show. An editor bound earlier would write an empty one. */
  readonly ready: Readable<boolean>;
  readonly saved: Readable<SavedState>;
  /** The same for the eye: it says saved once the typing rests, not between any two letters. */
  readonly sign: Readable<SavedState>;
  readonly people: Readable<readonly Peer[]>;
  readonly localCopy: CopySwitch;
  /** Edits made here that are not known to be durable. */
  unsaved(): number;
  /** Keeps unsaved edits for the next visit in this tab; false where that is impossible. */
  keep(): boolean;
  /** Reloads the page with the unsaved edits, and without the warning about them. */
  reload(): void;
  /** Ends the visit; stays in the background until the last edit is durable, then calls back. */
  leave(gone?: () => void): void;
}

export interface SessionOptions {
  readonly paperId: string;
  readonly personId: string;
  readonly schema: number;
  /** `wss://host/live` */
  readonly address: string;
  readonly mayEdit: boolean;
  readonly kept: Storage;
  readonly WebSocketPolyfill?: typeof WebSocket;
}

/** Origin of the transaction that brings back what `keep` has kept. */
const restored = Symbol('restored edits');

export function openSession(options: SessionOptions): DraftSession {
  const { kept, mayEdit } = options;
  const doc = new Y.Doc();
  const fragment = doc.getXmlFragment(FRAGMENT);
  const ledger = new Ledger(doc);
  const saved = createStore<SavedState>({ kind: 'opening' }, sameSavedState);
  const sign = restful(saved);
  const ready = createStore(false);
  let left: (() => void) | null = null;
  let closed = false;
  let broughtBack = false;
  let reloading = false;

  const localCopy = createCopySwitch(options, doc, ledger);
  const refresh = () => {
    if (closed) return;
    saved.set(savedState(connection.link.get(), ledger));
    ready.set(ready.get() || fragment.length > 0);
    prover.wake();
    localCopy.noteAcknowledged();
    if (ledger.settled) settled();
  };
  const connection: Connection = connect({ ...options, doc, ledger, changed: () => refresh() });
  const prover = createProver(ledger, connection.ask);
  const people = watchPeople(connection.provider.awareness);

  doc.on('update', (_update: Uint8Array, origin: unknown, _doc: Y.Doc, change: Y.Transaction) => {
    if (origin === restored || localCopy.brings(origin)) ledger.recordVisit(change);
    else if (origin !== connection.provider) ledger.record(change);
    refresh();
  });
  // Steps with a gap before them change the document's needs and not its text: no `update` then.
  doc.on('afterTransaction', () => {
    if (ledger.gaps) refresh();
  });

  connection.ending.subscribe(() => {
    const ending = connection.ending.get();
    if (ending === null) localCopy.reopen();
    else if (forgets(ending)) void localCopy.wipe();
    if (ending !== null && left !== null) close();
  });

  // Only onto a text that has arrived: edits without what they build on would wait unseen.
  const bringBack = () => {
    broughtBack = mayEdit;
    dropAllKeptEdits(kept, options.personId);
    const update = mayEdit ? keptEdits(kept, options) : null;
    if (update !== null) Y.applyUpdate(doc, update, restored);
  };
  const settled = () => {
    if (broughtBack) dropKeptEdits(kept, options);
    if (left !== null) close();
  };
  const unsaved = () => (mayEdit ? ledger.waiting : 0);
  const keep = () =>
    unsaved() === 0 ||
    (keepsEdits(connection.ending.get()) && keepEdits(kept, options, doc, ledger.known));
  const close = () => {
    closed = true;
    sign.stop();
    prover.stop();
    people.stop();
    connection.close();
    localCopy.close();
    doc.destroy();
    left?.();
  };

  connection.arrived.subscribe(bringBack);
  connection.link.subscribe(prover.hurry);
  return {
    doc,
    fragment,
    connection,
    ready,
    saved,
    sign,
    people,
    localCopy,
    unsaved: () => (reloading ? 0 : unsaved()),
    keep,
    reload() {
      keep();
      reloading = true;
      location.reload();
    },
    leave(gone = () => undefined) {
      left = gone;
      keep();
      connection.provider.awareness.setLocalState(null);
      if (unsaved() === 0 || connection.ending.get() !== null) close();
    },
  };
}

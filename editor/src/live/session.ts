import * as Y from 'yjs';
import { FRAGMENT } from '@eckpunkt/document';
import { connect, type Connection, type ConnectionOptions } from './connection.ts';
import { createCopySwitch, type CopySwitch } from './copy-switch.ts';
import { forgets, keepsEdits } from './ending.ts';
import { dropAllKeptEdits, dropKeptEdits, keepEdits, keptEdits } from './kept-edits.ts';
import { Ledger } from './ledger.ts';
import { watchPeople, type Peer } from './people.ts';
import { createProver } from './prover.ts';
import { restful } from './restful.ts';
import { sameSavedState, savedState, type SavedState } from './saved-state.ts';
import type { Sockets, Visitor } from './sockets.ts';
import { createStore, type Readable } from './store.ts';

export interface SessionOptions extends Pick<ConnectionOptions, 'paperId' | 'schema' | 'address'> {
  readonly personId: string;
  readonly sockets: (visitor: Visitor) => Sockets;
  readonly mayEdit: boolean;
  /** Where edits survive a reload. */
  readonly kept: Storage;
}

/** Origin of the transaction that brings back what `keep` has kept. */
const restored = Symbol('restored edits');

/** One open paper in this browser: its text, its connection, and the truth about both. */
export class DraftSession {
  readonly doc = new Y.Doc();
  readonly fragment: Y.XmlFragment;
  readonly connection: Connection;
  readonly localCopy: CopySwitch;
  /** Who has the paper open. */
  readonly people: Readable<readonly Peer[]> & { stop(): void };
  /** How often an edit was too large for the room, and therefore not made. */
  readonly tooLarge = createStore(0);
  /** `saved` for the eye: it says so once the typing rests, not between any two letters. */
  readonly sign: Readable<SavedState> & { stop(): void };

  readonly #options: SessionOptions;
  readonly #ledger: Ledger;
  readonly #prover: ReturnType<typeof createProver>;
  readonly #saved = createStore<SavedState>({ kind: 'opening' }, sameSavedState);
  readonly #ready = createStore(false);
  #broughtBack = false;
  #reloading = false;
  #closed = false;
  #left: (() => void) | null = null;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.fragment = this.doc.getXmlFragment(FRAGMENT);
    this.#ledger = new Ledger(this.doc);
    this.localCopy = createCopySwitch(options, this.doc, this.#ledger);
    this.connection = connect({
      ...options,
      doc: this.doc,
      sockets: options.sockets({ personId: options.personId, client: this.doc.clientID }),
      ledger: this.#ledger,
      changed: () => this.#refresh(),
      acknowledged: () => this.#prover.hurry(),
    });
    this.#prover = createProver(this.#ledger, this.connection.ask);
    this.people = watchPeople(this.connection.provider.awareness);
    this.sign = restful(this.#saved);
    this.#listen();
  }

  /** Whether there is a text to show. An editor bound earlier would write an empty one. */
  get ready(): Readable<boolean> {
    return this.#ready;
  }

  get saved(): Readable<SavedState> {
    return this.#saved;
  }

  /** How many edits made here are not known to be durable. */
  unsaved(): number {
    return this.#options.mayEdit && !this.#reloading ? this.#ledger.waiting : 0;
  }

  /** Keeps unsaved edits for the next visit in this tab; false where that is impossible. */
  keep(): boolean {
    if (this.unsaved() === 0) return true;
    if (!keepsEdits(this.connection.ending.get())) return false;
    return keepEdits(this.#options.kept, this.#options, this.doc, this.#ledger.known);
  }

  /** Reloads the page with the unsaved edits, and without the warning about them. */
  reload(): void {
    this.keep();
    this.#reloading = true;
    location.reload();
  }

  /** Ends the visit; stays in the background until the last edit is durable, then calls back. */
  leave(gone: () => void = () => undefined): void {
    this.#left = gone;
    this.keep();
    this.connection.provider.awareness.setLocalState(null);
    if (this.unsaved() === 0 || this.connection.ending.get() !== null) this.#close();
  }

  #listen(): void {
    this.doc.on(
      'update',
      (_update: Uint8Array, origin: unknown, _doc: Y.Doc, change: Y.Transaction) =>
        this.#enter(origin, change),
    );
    // Steps with a gap before them change what the document needs and not its text: no `update`.
    this.doc.on('afterTransaction', () => this.#ledger.gaps && this.#refresh());
    this.connection.arrived.subscribe(() => this.#bringBack());
    this.connection.link.subscribe(() => this.#prover.hurry());
    this.connection.ending.subscribe(() => this.#end());
  }

  #enter(origin: unknown, change: Y.Transaction): void {
    if (origin === restored || this.localCopy.brings(origin)) this.#ledger.recordVisit(change);
    else if (origin !== this.connection.provider) this.#ledger.record(change);
    this.#refresh();
  }

  #refresh(): void {
    if (this.#closed) return;
    this.#saved.set(savedState(this.connection.link.get(), this.#ledger));
    if (this.fragment.length > 0) this.#ready.set(true);
    this.#prover.wake();
    this.localCopy.noteAcknowledged();
    if (this.#ledger.settled) this.#settled();
  }

  #settled(): void {
    if (this.#broughtBack) dropKeptEdits(this.#options.kept, this.#options);
    if (this.#left !== null) this.#close();
  }

  /** Only onto a text that has arrived: edits without what they build on would wait unseen. */
  #bringBack(): void {
    const { kept, mayEdit, personId } = this.#options;
    dropAllKeptEdits(kept, personId);
    const update = mayEdit ? keptEdits(kept, this.#options) : null;
    this.#broughtBack = mayEdit;
    if (update !== null) Y.applyUpdate(this.doc, update, restored);
  }

  #end(): void {
    const ending = this.connection.ending.get();
    if (ending === null) return this.localCopy.reopen();
    if (forgets(ending)) void this.localCopy.wipe();
    if (this.#left !== null) this.#close();
  }

  #close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.sign.stop();
    this.#prover.stop();
    this.people.stop();
    this.connection.close();
    this.localCopy.close();
    this.doc.destroy();
    this.#left?.();
  }
}

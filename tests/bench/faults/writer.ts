import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';
import { kinds, readClocks, readSaved, steps } from '../../../packages/room/src/wire.ts';
import { join, type Peer, syncFrame } from '../live/peer.ts';
import type { RoomAddress } from '../live/subjects/subject.ts';
import { Ledger } from './ledger.ts';

/** Who types further ahead than this would write blindly. */
const MOST_OPEN = 100;
const WORDS_PER_PARAGRAPH = 100;
const RETRY_MS = 50;

/** Final codes: a server that ends a well-behaved client with one of these is wrong. */
const isRefusal = (code: number) => code >= 4400 && code < 4500;

/**
 * One open tab: a Yjs document that types words and speaks the y-websocket protocol. It comes back
 * after every fault with what it has, as browsers do, and looks whether the server has kept it.
 */
export class Writer {
  readonly ledger: Ledger;
  readonly #room: RoomAddress;
  readonly #doc = new Y.Doc();
  readonly #body = this.#doc.getXmlFragment('body');
  #text: Y.XmlText | null = null;
  #peer: Peer | null = null;
  #isOpen = false;
  #isGone = false;
  #outgoing: Buffer[] = [];
  /** Edits that this tab had been told of as saved, or had been shown, and that were gone later. */
  lost = 0;
  refusals = 0;

  constructor(room: RoomAddress, name: string) {
    this.#room = room;
    this.ledger = new Ledger(name);
    this.#doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this && this.#isOpen) this.#outgoing.push(syncFrame(room, 2, update));
    });
    void this.#stay();
  }

  /** Types a word, on or off line; not before the draft has been seen for the first time. */
  type() {
    if (this.#body.length === 0 || this.ledger.open >= MOST_OPEN) return;
    this.#doc.transact(() => {
      const text = this.#textToTypeIn();
      text.insert(text.length, `${this.ledger.nextWord()} `);
    });
    this.ledger.typedUpTo(Y.getState(this.#doc.store, this.#doc.clientID));
  }

  /** Sends what was typed. */
  flush() {
    if (!this.#isOpen || this.#outgoing.length === 0) return;
    this.#peer?.write(Buffer.concat(this.#outgoing));
    this.#outgoing = [];
    this.ledger.sentAll();
  }

  /** All text of the draft, as this tab shows it. */
  shown(): string {
    return this.#body.toString();
  }

  /** Connected, and told of what the server has. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Closes the tab: what it has not sent is gone with it. */
  leave() {
    this.#isGone = true;
    this.#peer?.close();
    this.#doc.destroy();
  }

  #textToTypeIn(): Y.XmlText {
    if (this.#text && this.ledger.typed % WORDS_PER_PARAGRAPH > 0) return this.#text;
    const paragraph = new Y.XmlElement('paragraph');
    this.#text = new Y.XmlText();
    paragraph.insert(0, [this.#text]);
    this.#body.insert(this.#body.length, [paragraph]);
    return this.#text;
  }

  async #stay() {
    while (!this.#isGone) {
      await this.#visit().catch(() => undefined);
      this.#isOpen = false;
      this.#outgoing = [];
      await pause(RETRY_MS);
    }
  }

  /** One connection, from its beginning to its end. */
  async #visit() {
    const early: Uint8Array[] = [];
    this.#peer = null;
    const peer = await join(
      this.#room,
      (message) => (this.#peer ? this.#hear(this.#peer, message) : void early.push(message)),
      {
        stateVector: Y.encodeStateVector(this.#doc),
        onClose: (code) => (this.refusals += isRefusal(code) ? 1 : 0),
      },
    );
    this.#peer = peer;
    for (const message of early) this.#hear(peer, message);
    while (!peer.closed() && !this.#isGone) await pause(RETRY_MS);
    peer.close();
  }

  #hear(peer: Peer, message: Uint8Array) {
    if (this.#isGone) return;
    const saved = readSaved(message);
    if (saved) this.ledger.acknowledgedUpTo(saved.get(this.#doc.clientID) ?? 0);
    if (message[0] === kinds.sync) this.#sync(peer, message);
  }

  #sync(peer: Peer, message: Uint8Array) {
    const decoder = decoding.createDecoder(message);
    decoding.readVarUint(decoder);
    const step = decoding.readVarUint(decoder);
    const body = decoding.readVarUint8Array(decoder);
    if (step === steps.one) this.#answer(peer, body);
    else Y.applyUpdate(this.#doc, body, this);
  }

  /** The server says what it has: it gets the rest, and from now on what is typed. */
  #answer(peer: Peer, vector: Uint8Array) {
    this.#compare(vector);
    peer.write(syncFrame(this.#room, 1, Y.encodeStateAsUpdate(this.#doc, vector)));
    this.#isOpen = true;
    this.ledger.sentAll();
  }

  /** What was acknowledged, and what others wrote and was shown here, must still be there. */
  #compare(vector: Uint8Array) {
    const theirs = readClocks(vector);
    const own = this.#doc.clientID;
    this.lost += this.ledger.lostBelow(theirs.get(own) ?? 0);
    for (const [client, clock] of readClocks(Y.encodeStateVector(this.#doc)))
      if (client !== own && (theirs.get(client) ?? 0) < clock) this.lost += 1;
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

import type { Peer, Room } from '@eckpunkt/room';
import { kinds, readSaved, stepOneFrame, stepTwoFrame, updateFrame } from '@eckpunkt/room/wire';
import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';
import type { Random } from './random.ts';
import { writeSomething } from './writing.ts';

/** One browser window: writes, loses its line, comes back, is loaded anew. */
export class Browser {
  readonly personId: string;
  readonly saved = new Map<number, number>();
  readonly #random: Random;
  #doc!: Y.Doc;
  #undo!: Y.UndoManager;
  #line: Line | null = null;
  /** Other windows of the same browser hear at once what is written here. */
  siblings: readonly Browser[] = [];
  closed: string | null = null;

  constructor(personId: string, random: Random) {
    this.personId = personId;
    this.#random = random;
    this.#begin(null);
  }

  get doc() {
    return this.#doc;
  }

  get isOnline() {
    return this.#line !== null;
  }

  write() {
    writeSomething(this.#random, this.#doc, this.#undo);
  }

  /** The page is loaded anew; what was written here lies in the browser and comes back. */
  reload() {
    const kept = Y.encodeStateAsUpdate(this.#doc);
    this.hangUp();
    this.#doc.destroy();
    this.#begin(kept);
  }

  dial(room: Room) {
    this.hangUp();
    this.saved.clear();
    const line = new Line(this, room);
    this.#line = line;
    room.join(line);
    const clocks = Y.decodeStateVector(Y.encodeStateVector(this.#doc));
    line.out(stepOneFrame(clocks));
  }

  hangUp() {
    this.#line?.cut();
    this.#line = null;
  }

  /** Moves a few messages along, in order, as a network does. */
  travel() {
    this.#line?.travel(this.#random);
  }

  get isQuiet() {
    return this.#line === null || this.#line.isQuiet;
  }

  hear(line: Line, frame: Uint8Array) {
    const decoder = decoding.createDecoder(frame);
    const kind = decoding.readVarUint(decoder);
    if (kind === kinds.saved) this.#hearSaved(frame);
    if (kind !== kinds.sync) return;
    const step = decoding.readVarUint(decoder);
    const body = decoding.readVarUint8Array(decoder);
    if (step === 0) line.out(stepTwoFrame(Y.encodeStateAsUpdate(this.#doc, body)));
    else Y.applyUpdate(this.#doc, body, 'server');
  }

  #hearSaved(frame: Uint8Array) {
    for (const [client, clock] of readSaved(frame) ?? []) this.saved.set(client, clock);
  }

  #begin(kept: Uint8Array | null) {
    const doc = new Y.Doc();
    // The machine's chances would make a meeting that nobody can repeat.
    doc.clientID = this.#random.below(2 ** 32);
    if (kept) Y.applyUpdate(doc, kept, 'kept');
    doc.on('update', (update: Uint8Array, origin: unknown) => this.#wrote(update, origin));
    this.#doc = doc;
    this.#undo = new Y.UndoManager(doc.getXmlFragment('body'), { captureTimeout: 0 });
  }

  #wrote(update: Uint8Array, origin: unknown) {
    if (origin === 'server' || origin === 'sibling') return;
    for (const sibling of this.siblings) Y.applyUpdate(sibling.doc, update, 'sibling');
    if (origin === 'kept') return;
    this.#line?.out(updateFrame(update));
    // Some client somewhere sends a thing twice.
    if (this.#random.chance(0.02)) this.#line?.out(updateFrame(update));
  }
}

/** A connection, with what is still under way in both directions. */
class Line implements Peer {
  readonly personId: string;
  readonly right = 'write';
  readonly badge;
  readonly #browser: Browser;
  readonly #room: Room;
  #up: Uint8Array[] = [];
  #down: Uint8Array[] = [];
  #isCut = false;

  constructor(browser: Browser, room: Room) {
    this.#browser = browser;
    this.#room = room;
    this.personId = browser.personId;
    this.badge = { id: browser.personId, name: browser.personId, color: '#000000' };
  }

  get isQuiet() {
    return this.#up.length === 0 && this.#down.length === 0;
  }

  out(frame: Uint8Array) {
    this.#up.push(frame);
  }

  send(frames: readonly Uint8Array[]) {
    if (!this.#isCut) this.#down.push(...frames);
  }

  close(code: number, reason: string) {
    if (code >= 4400) this.#browser.closed = `${code} ${reason}`;
    this.#browser.hangUp();
  }

  travel(random: Random) {
    for (let left = random.below(4); left > 0; left--) {
      const up = this.#up.shift();
      if (up) this.#room.receive(this, up);
      const down = this.#down.shift();
      if (down) this.#browser.hear(this, down);
    }
  }

  cut() {
    if (this.#isCut) return;
    this.#isCut = true;
    this.#up = [];
    this.#down = [];
    this.#room.leave(this);
  }
}

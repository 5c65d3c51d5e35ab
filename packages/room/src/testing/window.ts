import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';
import type { Peer, RoomHost } from '../peer.ts';
import type { Room } from '../room.ts';
import { kinds, readSaved, stepOneFrame, steps, stepTwoFrame, updateFrame } from '../wire.ts';
import type { CloseCode } from '../wire.ts';

export const quietHost: RoomHost = {
  presenceDue() {},
  edited() {},
  ended() {},
};

/** A browser window with a Y.Doc, joined to a room directly. */
export class Window implements Peer {
  readonly doc = new Y.Doc();
  readonly text = this.doc.getText('text');
  readonly personId: string;
  readonly right: 'write' | 'read';
  readonly badge;
  /** What it was told to be durable. */
  readonly saved = new Map<number, number>();
  /** Messages it was sent, by kind and step. */
  readonly heard: string[] = [];
  closed: { readonly code: CloseCode; readonly reason: string } | null = null;
  /** Does it answer a step 1, as every client does sooner or later? */
  answers = true;
  readonly #room: Room;

  constructor(room: Room, personId: string, right: 'write' | 'read' = 'write') {
    this.#room = room;
    this.personId = personId;
    this.right = right;
    this.badge = { id: personId, name: personId, color: '#000000' };
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this) this.say(updateFrame(update));
    });
  }

  /** Joins as y-websocket does. */
  join(): this {
    this.#room.join(this);
    this.say(stepOneFrame(this.clocks));
    return this;
  }

  leave() {
    this.#room.leave(this);
  }

  get clocks(): Map<number, number> {
    return Y.decodeStateVector(Y.encodeStateVector(this.doc));
  }

  get ownSaved(): boolean {
    return (this.saved.get(this.doc.clientID) ?? 0) >= (this.clocks.get(this.doc.clientID) ?? 0);
  }

  say(message: Uint8Array) {
    this.#room.receive(this, message);
  }

  send(frames: readonly Uint8Array[]) {
    for (const frame of frames) this.#hear(frame);
  }

  close(code: CloseCode, reason: string) {
    this.closed = { code, reason };
  }

  #hear(frame: Uint8Array) {
    const decoder = decoding.createDecoder(frame);
    const kind = decoding.readVarUint(decoder);
    if (kind === kinds.saved) this.#hearSaved(frame);
    if (kind !== kinds.sync) return;
    const step = decoding.readVarUint(decoder);
    const body = decoding.readVarUint8Array(decoder);
    this.heard.push(['step 1', 'step 2', 'update'][step] ?? 'unknown');
    if (step === steps.one) this.#answer(body);
    else Y.applyUpdate(this.doc, body, this);
  }

  #answer(vector: Uint8Array) {
    if (this.answers) this.say(stepTwoFrame(Y.encodeStateAsUpdate(this.doc, vector)));
  }

  #hearSaved(frame: Uint8Array) {
    this.heard.push('saved');
    for (const [client, clock] of readSaved(frame) ?? []) this.saved.set(client, clock);
  }
}

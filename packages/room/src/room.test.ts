import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { MemoryLog } from './memory-log.ts';
import { Room, type Peer, type RoomHost } from './room.ts';
import { readSaved, kinds, steps, stepOneFrame, updateFrame } from './wire.ts';
import * as decoding from 'lib0/decoding';
import * as syncProtocol from 'y-protocols/sync';
import * as encoding from 'lib0/encoding';

const quiet: RoomHost = { presenceDue() {}, edited() {}, ended() {} };

class Someone implements Peer {
  readonly doc = new Y.Doc();
  readonly saved = new Map<number, number>();
  closed: number | null = null;
  room: Room;
  readonly personId: string;
  readonly right = 'write';
  readonly badge;
  constructor(room: Room, personId: string) {
    this.room = room;
    this.personId = personId;
    this.badge = { id: personId, name: personId, color: '#000' };
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this) room.receive(this, updateFrame(update));
    });
    room.join(this);
    room.receive(this, stepOneFrame(Y.decodeStateVector(Y.encodeStateVector(this.doc))));
  }
  send(frames: readonly Uint8Array[]) {
    for (const frame of frames) {
      const decoder = decoding.createDecoder(frame);
      const kind = decoding.readVarUint(decoder);
      if (kind === kinds.saved) for (const [c, k] of readSaved(frame) ?? []) this.saved.set(c, k);
      if (kind === kinds.sync) {
        const encoder = encoding.createEncoder();
        encoding.writeVarUint(encoder, 0);
        syncProtocol.readSyncMessage(decoder, encoder, this.doc, this);
        if (encoding.length(encoder) > 1) this.room.receive(this, encoding.toUint8Array(encoder));
      }
    }
  }
  close(code: number) {
    this.closed = code;
  }
}

test('[R1] two people see the same', async () => {
  const log = new MemoryLog();
  log.begin('p');
  const room = await Room.open('p', log, quiet);
  if (!room) throw new Error('none');
  const anna = new Someone(room, 'anna');
  const ben = new Someone(room, 'ben');
  for (let i = 0; i < 100; i++) {
    anna.doc.getText('t').insert(0, `a${i}`);
    ben.doc.getText('t').insert(Math.min(3, ben.doc.getText('t').length), 'b');
    if (i % 7 === 0) await room.settled();
    if (i % 10 === 9) anna.doc.getText('t').delete(2, 3);
  }
  await room.settled();
  expect(anna.closed).toBe(null);
  expect(anna.doc.getText('t').toString()).toBe(ben.doc.getText('t').toString());
  const late = new Someone(room, 'cleo');
  expect(late.doc.getText('t').toString()).toBe(ben.doc.getText('t').toString());
  expect(anna.saved.get(anna.doc.clientID)).toBe(
    Y.decodeStateVector(Y.encodeStateVector(anna.doc)).get(anna.doc.clientID),
  );
  expect(steps.one).toBe(0);
});

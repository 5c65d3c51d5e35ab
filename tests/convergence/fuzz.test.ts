import { mendCoherence, MemoryLog, Room, type Peer } from '@eckpunkt/room';
import { updateFrame } from '@eckpunkt/room/wire';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { mutate } from './fuzz.ts';
import { Random } from './random.ts';
import { writeSomething } from './writing.ts';

const FRAMES = Number(process.env['FUZZ_FRAMES'] ?? 200_000);
/** A room takes so many before its text has become too strange to go on from. */
const FRAMES_PER_ROOM = 500;

class Attacker implements Peer {
  readonly right = 'write';
  readonly badge = { id: 'mallory', name: 'Mallory', color: '#000000' };
  closed: number | null = null;
  readonly personId: string;

  constructor(personId: string) {
    this.personId = personId;
  }
  send() {}
  close(code: number) {
    this.closed = code;
  }
}

const host = {
  presenceDue() {},
  edited() {},
  ended(error: unknown) {
    throw error;
  },
};

/** A room with some text by two people, and updates that would go on from it. */
async function arrange(random: Random) {
  const log = new MemoryLog();
  log.begin('p');
  const room = await Room.open('p', log, host);
  if (!room) throw new Error('no room');
  const doc = new Y.Doc();
  const undo = new Y.UndoManager(doc.getXmlFragment('body'), { captureTimeout: 0 });
  for (let i = 0; i < 30; i++) writeSomething(random, doc, undo);
  await room.write('anna', Y.encodeStateAsUpdate(doc));
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  const updates: Uint8Array[] = [];
  other.on('update', (update: Uint8Array) => updates.push(update));
  const redo = new Y.UndoManager(other.getXmlFragment('body'), { captureTimeout: 0 });
  while (updates.length < 20) writeSomething(random, other, redo);
  return { room, updates };
}

/** Everybody applies the same in the end, but in another order: this must not matter. */
function textIn(...updates: readonly Uint8Array[]): string {
  const doc = new Y.Doc();
  for (const update of updates) Y.applyUpdate(doc, update);
  expect(doc.store.pendingStructs).toBe(null);
  expect(doc.store.pendingDs).toBe(null);
  return doc.getXmlFragment('body').toString();
}

async function mend(room: Room) {
  for (;;) {
    const mending = mendCoherence(await room.read());
    if (!mending) return;
    await room.write('server', mending);
  }
}

test('[R4] no mutated update breaks a document', { timeout: 300_000 }, async () => {
  const random = new Random(1);
  let accepted = 0;
  for (let frames = 0; frames < FRAMES; frames += FRAMES_PER_ROOM) {
    const { room, updates } = await arrange(random);
    const before = await room.read();
    for (let i = 0; i < FRAMES_PER_ROOM; i++) {
      const attacker = new Attacker('mallory');
      room.join(attacker);
      room.receive(attacker, updateFrame(mutate(random, random.pick(updates))));
      room.leave(attacker);
    }
    const attacked = await room.read();
    await mend(room);
    const mended = await room.read();
    expect(textIn(before, attacked, mended)).toBe(textIn(mended));
    if (attacked.length > before.length) accepted++;
  }
  // The door lets through what is well-formed, else nothing would have been tried here.
  expect(accepted).toBeGreaterThan(0);
});

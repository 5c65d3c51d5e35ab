import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type DraftLog, Room, type RoomHost } from '@eckpunkt/room';
import { expect, test } from 'vitest';
import * as Y from 'yjs';

test('[R1] an open room keeps no second copy of what the log gave it', async () => {
  const given: WeakRef<Uint8Array>[] = [];
  const log: DraftLog = {
    load() {
      const doc = new Y.Doc();
      doc.getText().insert(0, 'Eckpunkte entstehen gemeinsam.');
      const snapshot = Y.encodeStateAsUpdate(doc);
      given.push(new WeakRef(snapshot));
      return Promise.resolve({ head: 1, snapshot, entries: [], owners: new Map() });
    },
    since: () => Promise.resolve([]),
    append: () => Promise.resolve('behind'),
  };
  const host: RoomHost = { presenceDue() {}, edited() {}, ended() {} };

  const room = await Room.open('paper', log, host);

  await collectGarbage();
  expect(given.map((one) => one.deref())).toEqual([undefined]);
  expect(room?.draft.length).toBeGreaterThan(30);
});

async function collectGarbage() {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  // A weak reference lasts until the turn in which it was made is over.
  await sleep(1);
  collect();
}

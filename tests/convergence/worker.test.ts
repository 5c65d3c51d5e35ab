import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as Y from 'yjs';
import { openClient } from '../support/live-client.ts';
import { type LiveHouse, openLiveHouse } from '../support/live-house.ts';
import { type LiveWorker, startLiveWorker } from '../support/live-worker.ts';
import { Random } from './random.ts';
import { writeSomething } from './writing.ts';

/** Every seed that ever showed a fault stays here. */
const KEPT: readonly number[] = [];
const FRESH = [1, 2, 3, 4];
const MOMENTS = 200;
/** By then the draft has been looked at after an edit. */
const INSPECTED_MS = 400;
const PATIENCE = { timeout: 20_000, interval: 50 };

let house: LiveHouse;
let worker: LiveWorker;

beforeAll(async () => {
  house = await openLiveHouse();
  worker = await startLiveWorker(house);
});
afterAll(async () => {
  await worker.stop();
  await house.close();
});

type Guest = Awaited<ReturnType<typeof enter>>;

async function enter(paperId: string) {
  const client = openClient(worker, await house.person('member'), paperId);
  await client.synced();
  return { client, undo: new Y.UndoManager(client.body, { captureTimeout: 0 }) };
}

/** Nor does the platform let a room sleep in which somebody is coming, going, or not saved yet. */
async function sleep(paperId: string, all: readonly Guest[]) {
  const isAtRest = ({ client: { provider, allSaved } }: Guest) =>
    provider.shouldConnect
      ? provider.synced && allSaved()
      : !provider.wsconnected && !provider.wsconnecting;
  await expect.poll(() => all.every(isAtRest), PATIENCE).toBe(true);
  await pause(INSPECTED_MS);
  await worker.sleep(paperId);
}

test.each([...KEPT, ...FRESH])(
  '[R1] people at a room that sleeps end in one text, saved: seed %i',
  async (seed) => {
    const random = new Random(seed);
    const paperId = await house.paper();
    const all = await Promise.all(
      Array.from({ length: 2 + random.below(4) }, () => enter(paperId)),
    );
    for (let moment = 0; moment < MOMENTS; moment++) {
      const { client, undo } = random.pick(all);
      let happens: Promise<void> | undefined;
      random.deed([
        [80, () => writeSomething(random, client.doc, undo)],
        [6, () => client.provider.disconnect()],
        [6, () => client.provider.connect()],
        [2, () => (happens = sleep(paperId, all))],
      ]);
      await happens;
      await pause(random.below(8));
    }
    for (const { client } of all) client.provider.connect();
    await expect.poll(() => all.every(({ client }) => client.allSaved()), PATIENCE).toBe(true);
    const texts = () => new Set(all.map(({ client }) => client.body.toString()));
    await expect.poll(() => texts().size, PATIENCE).toBe(1);
    expect(all.map(({ client }) => client.closed)).toEqual(all.map(() => null));
    await worker.sleep(paperId);
    const late = await enter(paperId);
    expect([late.client.body.toString()]).toEqual([...texts()]);
    for (const { client } of [...all, late]) client.leave();
  },
);

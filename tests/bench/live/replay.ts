import { arrivals } from './arrivals.ts';
import { join, syncFrame } from './peer.ts';
import type { RoomAddress } from './subjects/subject.ts';
import type { recordedWriting } from './trace.ts';

const BATCH = 200;
const PATIENCE_MS = 300_000;

/**
 * One peer sends every edit of a recording as fast as the connection takes them; the time runs
 * until a second peer has the last one. Gives seconds, or null when that never came.
 */
export async function replay(
  room: RoomAddress,
  { updates, clientId, clock }: ReturnType<typeof recordedWriting>,
): Promise<number | null> {
  let reached = 0;
  let isNearlySent = false;
  const listener = await join(room, (message) => {
    // To take apart what cannot hold the last edit would cost more than to serve it.
    if (!isNearlySent) return;
    for (const [client, after] of arrivals(message)) {
      if (client === clientId) reached = Math.max(reached, after);
    }
  });
  const sender = await join(room, () => {});
  const batches = framed(room, updates);
  await pause(300);
  const start = performance.now();
  for (const batch of batches) {
    if (sender.closed()) break;
    isNearlySent = batch === batches.at(-1);
    await sender.writeAll(batch);
  }
  const waiting = () =>
    reached < clock && performance.now() - start < PATIENCE_MS && !sender.closed();
  while (waiting()) await pause(2);
  const seconds = (performance.now() - start) / 1000;
  sender.close();
  listener.close();
  return reached < clock ? null : seconds;
}

/** Made beforehand: what the writer's own browser does is not the server's time. */
const framed = (room: RoomAddress, updates: readonly Uint8Array[]): readonly Buffer[] =>
  Array.from({ length: Math.ceil(updates.length / BATCH) }, (_, nth) =>
    Buffer.concat(
      updates.slice(nth * BATCH, (nth + 1) * BATCH).map((update) => syncFrame(room, 2, update)),
    ),
  );

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

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
  const listener = await join(room, (message) => {
    for (const [client, after] of arrivals(message)) {
      if (client === clientId) reached = Math.max(reached, after);
    }
  });
  const sender = await join(room, () => {});
  await pause(300);
  const start = performance.now();
  for (let at = 0; at < updates.length && !sender.closed(); at += BATCH) {
    const batch = updates.slice(at, at + BATCH).map((update) => syncFrame(room, 2, update));
    await sender.writeAll(Buffer.concat(batch));
  }
  const waiting = () =>
    reached < clock && performance.now() - start < PATIENCE_MS && !sender.closed();
  while (waiting()) await pause(2);
  const seconds = (performance.now() - start) / 1000;
  sender.close();
  listener.close();
  return reached < clock ? null : seconds;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

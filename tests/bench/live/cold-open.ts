import { join } from './peer.ts';
import type { RoomAddress } from './subjects/subject.ts';

/** Sync message (kind 0, or hocuspocus' 4), step 2: the server's answer with the whole draft. */
const isAnswer = (message: Uint8Array) =>
  (message[0] === 0 || message[0] === 4) && message[1] === 1;

/**
 * So many people open a paper that no process has in memory, all at once. Gives for each the
 * milliseconds from connecting to holding the whole draft, in ascending order.
 */
export async function coldOpen(room: RoomAddress, people: number): Promise<number[]> {
  const start = performance.now();
  const times = await Promise.all(Array.from({ length: people }, () => openOnce(room, start)));
  return times.toSorted((a, b) => a - b);
}

async function openOnce(room: RoomAddress, start: number): Promise<number> {
  const answered = Promise.withResolvers<number>();
  const peer = await join(room, (message, at) => {
    if (isAnswer(message) && message.length > 1000) answered.resolve(at - start);
  });
  const time = await answered.promise;
  peer.close();
  return time;
}

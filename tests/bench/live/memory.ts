import { join, syncFrame, type Peer } from './peer.ts';
import type { Subject } from './subjects/subject.ts';
import { residentMegabytes } from './usage.ts';

const SETTLE_MS = 6_000;
const AT_ONCE = 50;

/** MB of resident memory for each of so many rooms in which one person has a paper open. */
export async function openRoomMegabytes(
  subject: Subject,
  rooms: number,
  state: Uint8Array,
): Promise<number> {
  const before = residentMegabytes(subject.processes().server);
  const addresses = await subject.rooms(rooms);
  const peers: Peer[] = [];
  for (let at = 0; at < rooms; at += AT_ONCE) {
    const some = addresses.slice(at, at + AT_ONCE).map(async (room) => {
      const peer = await join(room);
      await peer.writeAll(syncFrame(room, 2, state));
      return peer;
    });
    peers.push(...(await Promise.all(some)));
  }
  await pause(SETTLE_MS);
  const after = residentMegabytes(subject.processes().server);
  const cut = peers.filter((peer) => peer.closed()).length;
  if (cut > 0) throw new Error(`${subject.name} closed ${cut} of ${rooms} connections`);
  for (const peer of peers) peer.close();
  return (after - before) / rooms;
}

/** KB of resident memory for each of so many silent connections to one room. */
export async function idleConnectionKilobytes(subject: Subject, people: number): Promise<number> {
  const [room] = await subject.rooms(1);
  if (!room) throw new Error('no room');
  const first = await join(room);
  await pause(500);
  const before = residentMegabytes(subject.processes().server);
  const peers: Peer[] = [first];
  for (let at = 0; at < people; at += AT_ONCE) {
    peers.push(...(await Promise.all(Array.from({ length: AT_ONCE }, () => join(room)))));
  }
  await pause(SETTLE_MS);
  const after = residentMegabytes(subject.processes().server);
  for (const peer of peers) peer.close();
  return ((after - before) * 1024) / people;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

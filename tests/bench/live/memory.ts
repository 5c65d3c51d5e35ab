import { join, syncFrame, type Peer } from './peer.ts';
import type { RoomAddress, Subject } from './subjects/subject.ts';
import { residentMegabytes } from './usage.ts';

const SETTLE_MS = 6_000;
/** Hocuspocus stores a paper ten seconds after its first edit at the latest. */
const STORED_MS = 15_000;
const AT_ONCE = 50;

/**
 * MB of resident memory for each of so many rooms in which one person has a paper open. The papers
 * were written before the server was started: what it once took to write them is no open room's.
 */
export async function openRoomMegabytes(
  subject: Subject,
  rooms: number,
  state: Uint8Array,
): Promise<number> {
  const addresses = await subject.rooms(rooms);
  await inEach(addresses, async (peer, room) => peer.writeAll(syncFrame(room, 2, state)));
  await pause(STORED_MS);
  await subject.restart();
  await pause(SETTLE_MS);
  const before = residentMegabytes(subject.processes().server);
  const peers = await inEach(addresses, async () => {});
  await pause(SETTLE_MS);
  const after = residentMegabytes(subject.processes().server);
  const short = peers.filter((peer) => peer.closed() || peer.bytesReceived() < state.length).length;
  if (short > 0) throw new Error(`${subject.name}: ${short} of ${rooms} hold no paper`);
  for (const peer of peers) peer.close();
  return (after - before) / rooms;
}

/** One peer joins each room. */
async function inEach(
  addresses: readonly RoomAddress[],
  then: (peer: Peer, room: RoomAddress) => Promise<void>,
): Promise<readonly Peer[]> {
  const peers: Peer[] = [];
  for (let at = 0; at < addresses.length; at += AT_ONCE) {
    const some = addresses.slice(at, at + AT_ONCE).map(async (room) => {
      const peer = await join(room);
      await then(peer, room);
      return peer;
    });
    peers.push(...(await Promise.all(some)));
  }
  return peers;
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

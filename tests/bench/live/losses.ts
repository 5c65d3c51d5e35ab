import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';
import { writer, type Writer } from './edits.ts';
import { join, syncFrame, type Peer } from './peer.ts';
import type { RoomAddress, Subject } from './subjects/subject.ts';

const WRITERS = 20;
const RATE = 400;
const SHORTEST_S = 8;
const SPREAD_S = 8;

export interface Losses {
  readonly acknowledged: number;
  readonly lost: number;
}

interface Seat {
  readonly peer: Peer;
  readonly writer: Writer;
  readonly frames: readonly Buffer[];
  sent: number;
}

/**
 * People write at 400 edits a second until the server is killed (SIGKILL) some seconds later:
 * how many edits had it acknowledged, and how many of these are gone after its next start?
 */
export async function losses(subject: Subject, nth: number): Promise<Losses> {
  const [room] = await subject.rooms(1);
  if (!room) throw new Error('no room');
  const seconds = SHORTEST_S + ((nth * 0.618) % 1) * SPREAD_S;
  const acknowledged = new Map<number, number>();
  const seats: Seat[] = [];
  for (let at = 0; at < WRITERS; at += 1) {
    const own = writer(Math.ceil((RATE * seconds) / WRITERS) + 1);
    const peer = await join(room, acknowledgements(own, acknowledged));
    const frames = own.updates.map((update) => syncFrame(room, 2, update));
    seats.push({ peer, writer: own, frames, sent: 0 });
  }
  await write(seats, seconds);
  await subject.crash();
  const found = await clocksIn(room);
  return seats.reduce(
    (sum, { writer: { clientId, clocks } }) => {
      const upTo = (clock: number) => clocks.filter((after) => after <= clock).length;
      const said = upTo(acknowledged.get(clientId) ?? 0);
      const kept = upTo(found.get(clientId) ?? 0);
      return {
        acknowledged: sum.acknowledged + said,
        lost: sum.lost + Math.max(0, said - kept),
      };
    },
    { acknowledged: 0, lost: 0 },
  );
}

/**
 * Reads kind 100 (how far each client is durable), and hocuspocus' kind 8 (one for each update of
 * this connection, in their order).
 */
function acknowledgements(own: Writer, acknowledged: Map<number, number>) {
  let count = 0;
  return (message: Uint8Array) => {
    const decoder = decoding.createDecoder(message);
    const kind = decoding.readVarUint(decoder);
    if (kind === 100) {
      const clocks = Y.decodeStateVector(decoding.readVarUint8Array(decoder));
      for (const [client, clock] of clocks) {
        acknowledged.set(client, Math.max(acknowledged.get(client) ?? 0, clock));
      }
    }
    if (kind === 8 && decoding.readVarUint(decoder) === 1) {
      acknowledged.set(own.clientId, own.clocks[count] ?? 0);
      count += 1;
    }
  };
}

async function write(seats: readonly Seat[], seconds: number): Promise<void> {
  const start = performance.now();
  let count = 0;
  for (;;) {
    const passed = (performance.now() - start) / 1000;
    if (passed >= seconds) return;
    for (; count < passed * RATE; count += 1) {
      const seat = seats[count % seats.length];
      const frame = seat?.frames[seat.sent];
      if (!seat || !frame) continue;
      seat.sent += 1;
      seat.peer.write(frame);
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

/** How far each client's text reaches in what the server gives to somebody who has nothing. */
async function clocksIn(room: RoomAddress): Promise<Map<number, number>> {
  const answer = Promise.withResolvers<Uint8Array>();
  const peer = await join(room, (message) => {
    const decoder = decoding.createDecoder(message);
    const isSync = [0, 4].includes(decoding.readVarUint(decoder));
    if (isSync && decoding.readVarUint(decoder) === 1) {
      answer.resolve(decoding.readVarUint8Array(decoder));
    }
  });
  const update = await answer.promise;
  peer.close();
  return Y.decodeStateVector(Y.encodeStateVectorFromUpdate(update));
}

import { arrivals } from './arrivals.ts';
import { writer, type Writer } from './edits.ts';
import { cursorFrame, join, syncFrame, type Peer } from './peer.ts';
import type { Subject } from './subjects/subject.ts';
import { cpuSeconds } from './usage.ts';

export interface Shape {
  readonly rooms: number;
  readonly clients: number;
  /** With every edit the writer's cursor moves, as it does in an editor. */
  readonly cursors?: boolean;
}

export interface Meeting {
  /** Milliseconds from the moment an edit was due to its arrival at a listening peer. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly sent: number;
  /** Edits that a listening peer had not seen two seconds after the last one was sent. */
  readonly missing: number;
  /** CPU seconds of the server and of its database, while edits were sent and delivered. */
  readonly serverCpu: number;
  readonly databaseCpu: number;
  readonly closed: number;
}

/**
 * So long a meeting is measured that it holds all that a server does from time to time:
 * hocuspocus stores a paper ten seconds after its first edit at the latest.
 */
export const MEETING_SECONDS = 12;
const SETTLE_MS = 300;
/** A server that has just been started is still compiling what it runs: it writes a while before. */
const WARM_UP_SECONDS = 3;
const PATIENCE_MS = 2_000;
const COOL_DOWN_MS = 2_500;
/** In each room so many peers measure what arrives; the others only take it. */
const LISTENERS = 2;

interface Seat {
  readonly peer: Peer;
  readonly writer: Writer;
  readonly frames: readonly Buffer[];
  sent: number;
}

/** What one listening peer has still to see of each writer: the due times of his edits, in order. */
type Expected = Map<number, { clocks: readonly number[]; due: number[]; seen: number }>;

/**
 * Lets people write in all rooms of a shape at a steady rate (edits a second, over all of them).
 * The load is open: an edit has a time at which it is due, whether or not the server keeps up.
 */
export async function meet(subject: Subject, shape: Shape, rate: number): Promise<Meeting> {
  const latencies: number[] = [];
  const expectations: Expected[] = [];
  const seats: Seat[] = [];
  const writing = MEETING_SECONDS + WARM_UP_SECONDS;
  const perWriter = Math.ceil((rate * writing) / (shape.rooms * shape.clients)) + 2;
  for (const room of await subject.rooms(shape.rooms)) {
    const listening: Expected[] = [];
    for (let at = 0; at < shape.clients; at += 1) {
      const own = writer(perWriter);
      const expected: Expected = new Map();
      const listens = at < LISTENERS;
      if (listens) listening.push(expected);
      const peer = await join(
        room,
        listens ? (message, time) => note(message, time, expected, latencies) : undefined,
      );
      const frames = own.updates.map((update, nth) =>
        shape.cursors
          ? Buffer.concat([syncFrame(room, 2, update), cursorFrame(room, own.clientId, nth)])
          : syncFrame(room, 2, update),
      );
      seats.push({ peer, writer: own, frames, sent: 0 });
    }
    for (const [at, expected] of listening.entries()) {
      const first = seats.length - shape.clients;
      for (const [other, seat] of seats.slice(first).entries()) {
        if (other === at) continue;
        expected.set(seat.writer.clientId, { clocks: seat.writer.clocks, due: [], seen: 0 });
      }
      expectations.push(expected);
    }
  }
  await pause(SETTLE_MS);
  await send(seats, expectations, shape, rate, WARM_UP_SECONDS);
  await arrived(expectations);
  await pause(SETTLE_MS);
  latencies.length = 0;
  const before = usage(subject);
  const sent = await send(seats, expectations, shape, rate, MEETING_SECONDS);
  await arrived(expectations);
  // A server that stores later pays for it later: two seconds is hocuspocus' delay.
  await pause(COOL_DOWN_MS);
  const after = usage(subject);
  const missing = expectations
    .flatMap((expected) => [...expected.values()])
    .reduce((sum, { due, seen }) => sum + due.length - seen, 0);
  const closed = seats.filter(({ peer }) => peer.closed()).length;
  for (const { peer } of seats) peer.close();
  return {
    ...percentiles(latencies, missing),
    sent,
    missing,
    closed,
    serverCpu: after.server - before.server,
    databaseCpu: after.database - before.database,
  };
}

function note(message: Uint8Array, time: number, expected: Expected, latencies: number[]) {
  for (const [clientId, clock] of arrivals(message)) {
    const entry = expected.get(clientId);
    if (!entry) continue;
    while (entry.seen < entry.due.length && (entry.clocks[entry.seen] ?? Infinity) <= clock) {
      latencies.push(time - (entry.due[entry.seen] ?? time));
      entry.seen += 1;
    }
  }
}

/** Sends what is due, again and again, all edits of one moment with one write for each peer. */
async function send(
  seats: readonly Seat[],
  expectations: readonly Expected[],
  shape: Shape,
  rate: number,
  seconds: number,
): Promise<number> {
  const total = Math.floor(rate * seconds);
  const start = performance.now();
  let count = 0;
  while (count < total) {
    const dueNow = Math.min(total, Math.floor(((performance.now() - start) * rate) / 1000));
    const batches = new Map<Seat, Buffer[]>();
    for (; count < dueNow; count += 1) {
      const seat = seats[count % seats.length];
      const frame = seat?.frames[seat.sent];
      if (!seat || !frame) continue;
      seat.sent += 1;
      const room = Math.floor((count % seats.length) / shape.clients);
      const due = start + (count * 1000) / rate;
      for (let at = 0; at < LISTENERS; at += 1) {
        expectations[room * LISTENERS + at]?.get(seat.writer.clientId)?.due.push(due);
      }
      const batch = batches.get(seat);
      if (batch) batch.push(frame);
      else batches.set(seat, [frame]);
    }
    for (const [{ peer }, frames] of batches) peer.write(Buffer.concat(frames));
    await pause(1);
  }
  return count;
}

async function arrived(expectations: readonly Expected[]): Promise<void> {
  const open = () =>
    expectations.some((expected) =>
      [...expected.values()].some(({ due, seen }) => seen < due.length),
    );
  for (const end = performance.now() + PATIENCE_MS; open() && performance.now() < end;) {
    await pause(5);
  }
}

function percentiles(latencies: number[], missing: number) {
  const sorted = latencies.toSorted((a, b) => a - b);
  const count = sorted.length + missing;
  const at = (share: number) => sorted[Math.ceil(count * share) - 1] ?? Infinity;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

function usage(subject: Subject): { server: number; database: number } {
  const { server, database } = subject.processes();
  const databaseCpu = database === null ? 0 : cpuSeconds(database);
  return { server: cpuSeconds(server), database: databaseCpu };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

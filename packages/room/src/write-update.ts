import * as encoding from 'lib0/encoding';
import { Ranges } from './ranges.ts';
import type { Deletion, Run } from './update.ts';

/** Structs of one client that follow one another, as pieces of bytes to be put together. */
export interface Strip {
  readonly client: number;
  readonly clock: number;
  readonly count: number;
  readonly pieces: readonly Uint8Array[];
}

/**
 * Writes a Yjs update (format 1) as Yjs does: clients with the highest id first, deletions in
 * order. (A client that has to put deletions aside would misread unordered ones later.)
 */
export function writeUpdate(
  strips: readonly Strip[],
  deletions: ReadonlyMap<number, Ranges>,
): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, strips.length);
  for (const strip of strips.toSorted((a, b) => b.client - a.client)) writeStrip(encoder, strip);
  encoding.writeVarUint(encoder, deletions.size);
  for (const [client, ranges] of deletions) writeDeletions(encoder, client, ranges);
  return encoding.toUint8Array(encoder);
}

function writeStrip(encoder: encoding.Encoder, { client, clock, count, pieces }: Strip) {
  encoding.writeVarUint(encoder, count);
  encoding.writeVarUint(encoder, client);
  encoding.writeVarUint(encoder, clock);
  for (const piece of pieces) encoding.writeUint8Array(encoder, piece);
}

function writeDeletions(encoder: encoding.Encoder, client: number, ranges: Ranges) {
  encoding.writeVarUint(encoder, client);
  encoding.writeVarUint(encoder, ranges.count);
  for (const { from, to } of ranges) {
    encoding.writeVarUint(encoder, from);
    encoding.writeVarUint(encoder, to - from);
  }
}

/** What an update brings that was not known before. */
export interface News {
  readonly runs: readonly Run[];
  readonly deletions: readonly Deletion[];
}

/**
 * Puts the news of several updates into one, in the order in which they were admitted: then the
 * runs of one client follow one another, and their bytes are simply joined.
 */
export function gather(news: readonly News[]): Uint8Array {
  const strips = new Map<number, { clock: number; count: number; pieces: Uint8Array[] }>();
  const deletions = new Map<number, Ranges>();
  for (const { runs, deletions: deleted } of news) {
    for (const { client, clock, count, bytes } of runs) {
      const strip = strips.get(client) ?? { clock, count: 0, pieces: [] };
      strip.count += count;
      strip.pieces.push(bytes);
      strips.set(client, strip);
    }
    for (const { client, from, to } of deleted) {
      const ranges = deletions.get(client) ?? new Ranges();
      ranges.add(from, to);
      deletions.set(client, ranges);
    }
  }
  return writeUpdate(
    Array.from(strips, ([client, strip]) => ({ client, ...strip })),
    deletions,
  );
}

export const isNothing = ({ runs, deletions }: News) => runs.length === 0 && deletions.length === 0;

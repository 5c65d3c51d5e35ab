import { ByteWriter, LONGEST_NUMBER } from './byte-writer.ts';
import { Ranges } from './ranges.ts';
import type { Deletion, Run } from './update.ts';

/** Structs of one client that follow one another, as pieces of bytes to be put together. */
export interface Strip {
  readonly client: number;
  readonly clock: number;
  readonly count: number;
  readonly pieces: readonly Uint8Array[];
  /** Is told where the copy of each piece lies in the update. */
  readonly placed?: (copy: Uint8Array) => void;
}

/**
 * Writes a Yjs update (format 1) as Yjs does: clients with the highest id first, deletions in
 * order. (A client that has to put deletions aside would misread unordered ones later.)
 */
export function writeUpdate(
  strips: readonly Strip[],
  deletions: ReadonlyMap<number, Ranges>,
): Uint8Array {
  const writer = new ByteWriter(mostBytes(strips, deletions));
  writer.varUint(strips.length);
  for (const strip of strips.toSorted((a, b) => b.client - a.client)) writeStrip(writer, strip);
  writer.varUint(deletions.size);
  for (const [client, ranges] of deletions) writeDeletions(writer, client, ranges);
  return writer.done();
}

function mostBytes(strips: readonly Strip[], deletions: ReadonlyMap<number, Ranges>): number {
  let numbers = 2 + 3 * strips.length + 2 * deletions.size;
  let bytes = 0;
  for (const { pieces } of strips) for (const piece of pieces) bytes += piece.length;
  for (const ranges of deletions.values()) numbers += 2 * ranges.count;
  return bytes + numbers * LONGEST_NUMBER;
}

function writeStrip(writer: ByteWriter, { client, clock, count, pieces, placed }: Strip) {
  writer.varUint(count);
  writer.varUint(client);
  writer.varUint(clock);
  for (const piece of pieces) {
    writer.raw(piece);
    placed?.(writer.last(piece.length));
  }
}

function writeDeletions(writer: ByteWriter, client: number, ranges: Ranges) {
  writer.varUint(client);
  writer.varUint(ranges.count);
  for (const { from, to } of ranges) {
    writer.varUint(from);
    writer.varUint(to - from);
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

import * as Y from 'yjs';

/**
 * Deleting moves no clock, so a state vector says nothing about it. These functions compare the
 * ranges themselves: what was deleted here against what the server says is deleted there.
 */
export interface Range {
  readonly clock: number;
  readonly len: number;
}

/** Ranges of each writer, in ascending order and never touching (as Yjs encodes them). */
export type Deletions = ReadonlyMap<number, readonly Range[]>;

export const none: Deletions = new Map();

/** All that is deleted in a document. */
export function deletionsOf(doc: Y.Doc): Deletions {
  return merged(Y.createDeleteSetFromStructStore(doc.store).clients);
}

/** What an encoded update deletes; a sync step 2 always carries everything its sender deleted. */
export function deletionsIn(update: Uint8Array): Deletions {
  return merged(Y.decodeUpdate(update).ds.clients);
}

/** The part of `wanted` that `known` does not cover, in whole ranges. */
export function without(wanted: Deletions, known: Deletions): Deletions {
  const left = [...wanted].map(
    ([client, ranges]) =>
      [client, ranges.filter((range) => !within(range, known.get(client) ?? []))] as const,
  );
  return new Map(left.filter(([, ranges]) => ranges.length > 0));
}

export function merged(deletions: Deletions): Deletions {
  return new Map([...deletions].map(([client, ranges]) => [client, mergeRanges(ranges)]));
}

function mergeRanges(ranges: readonly Range[]): readonly Range[] {
  const result: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.clock - b.clock)) {
    const last = result.at(-1);
    if (last === undefined || endOf(last) < range.clock) result.push(range);
    else result[result.length - 1] = { clock: last.clock, len: reach(last, range) - last.clock };
  }
  return result;
}

function within(range: Range, known: readonly Range[]): boolean {
  return known.some((other) => other.clock <= range.clock && endOf(range) <= endOf(other));
}

function endOf(range: Range): number {
  return range.clock + range.len;
}

function reach(a: Range, b: Range): number {
  return Math.max(endOf(a), endOf(b));
}

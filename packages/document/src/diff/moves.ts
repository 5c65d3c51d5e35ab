/**
 * Which of these numbers, all different, must be picked out so that the others ascend? As few as
 * can be: they are the blocks that somebody moved, and the rest has stayed where it was.
 */
export function outOfOrder(positions: readonly number[]): ReadonlySet<number> {
  const kept = new Set(longestAscent(positions));
  return new Set(positions.filter((position) => !kept.has(position)));
}

/** The longest ascending selection, by patience sorting. */
function longestAscent(positions: readonly number[]): readonly number[] {
  const tops: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const position of positions) {
    const pile = firstNotBelow(tops, position);
    before.set(position, tops[pile - 1]);
    tops[pile] = position;
  }
  return chainTo(tops.at(-1), before);
}

function firstNotBelow(tops: readonly number[], position: number): number {
  let [low, high] = [0, tops.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tops[middle] ?? Infinity) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function chainTo(
  last: number | undefined,
  before: ReadonlyMap<number, number | undefined>,
): readonly number[] {
  const chain: number[] = [];
  for (let link = last; link !== undefined; link = before.get(link)) chain.push(link);
  return chain;
}

/** A stretch of whole numbers, `to` not included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * A set of whole numbers as sorted stretches that do not touch. Kept as bare numbers in one array
 * (from, to, from, to, …), because a long-lived paper has tens of thousands of them.
 */
export class Ranges {
  readonly #edges: number[] = [];

  get isEmpty() {
    return this.#edges.length === 0;
  }

  get count() {
    return this.#edges.length / 2;
  }

  *[Symbol.iterator](): Generator<Stretch> {
    for (let i = 0; i < this.#edges.length; i += 2) {
      yield { from: this.#edge(i), to: this.#edge(i + 1) };
    }
  }

  add(from: number, to: number) {
    const first = this.#stretchAt(from - 1);
    let next = first;
    let [low, high] = [from, to];
    while (next < this.#edges.length && this.#edge(next) <= to) {
      low = Math.min(low, this.#edge(next));
      high = Math.max(high, this.#edge(next + 1));
      next += 2;
    }
    this.#edges.splice(first, next - first, low, high);
  }

  /** What of a stretch is not in the set. */
  missing(from: number, to: number): readonly Stretch[] {
    const missing: Stretch[] = [];
    let at = from;
    for (let i = this.#stretchAt(from); i < this.#edges.length && this.#edge(i) < to; i += 2) {
      if (this.#edge(i) > at) missing.push({ from: at, to: this.#edge(i) });
      at = Math.max(at, this.#edge(i + 1));
    }
    if (at < to) missing.push({ from: at, to });
    return missing;
  }

  #edge(index: number): number {
    const edge = this.#edges[index];
    if (edge === undefined) throw new RangeError('no such edge');
    return edge;
  }

  /** Index of the first stretch that ends after `number`. */
  #stretchAt(number: number): number {
    let low = 0;
    let high = this.#edges.length / 2;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#edge(middle * 2 + 1) > number) high = middle;
      else low = middle + 1;
    }
    return low * 2;
  }
}

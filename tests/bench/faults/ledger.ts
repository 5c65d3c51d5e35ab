/**
 * The edits of one writer, each a word of its own with the clock that its client has after it, and
 * how far they have come: sent, then acknowledged, both in the order in which they were typed.
 */
export class Ledger {
  readonly #name: string;
  readonly #clocks: number[] = [];
  sent = 0;
  acknowledged = 0;

  constructor(name: string) {
    this.#name = name;
  }

  get typed(): number {
    return this.#clocks.length;
  }

  /** Typed, and not acknowledged yet. */
  get open(): number {
    return this.typed - this.acknowledged;
  }

  /** What the next edit types. */
  nextWord(): string {
    return this.word(this.typed);
  }

  word(index: number): string {
    return `${this.#name}e${index.toString(36)}`;
  }

  typedUpTo(clock: number) {
    this.#clocks.push(clock);
  }

  sentAll() {
    this.sent = this.typed;
  }

  acknowledgedUpTo(clock: number) {
    while ((this.#clocks[this.acknowledged] ?? Infinity) <= clock) this.acknowledged += 1;
  }

  /** How many acknowledged edits a server with this clock does not have. */
  lostBelow(clock: number): number {
    return this.#clocks.slice(0, this.acknowledged).filter((one) => one > clock).length;
  }
}

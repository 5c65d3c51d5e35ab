/** What somebody waits for: these things to be done, and the log to have been looked at so often. */
export interface Wish<Thing> {
  readonly open: readonly Thing[];
  readonly looks: number;
}

interface Settlement<Thing> extends Wish<Thing> {
  resolve(): void;
  reject(error: Error): void;
}

/** Those who wait until something is durable. */
export class Settlements<Thing> {
  #waiting: Settlement<Thing>[] = [];

  get isEmpty() {
    return this.#waiting.length === 0;
  }

  wait(wish: Wish<Thing>): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.#waiting.push({ ...wish, resolve, reject });
    return promise;
  }

  /** Tells those whose wishes have come true, given what is still open. */
  tell(stillOpen: readonly Thing[], looks: number) {
    const open = new Set(stillOpen);
    const isDone = (wish: Wish<Thing>) =>
      wish.looks <= looks && !wish.open.some((thing) => open.has(thing));
    const { done = [], rest = [] } = Object.groupBy(this.#waiting, (settlement) =>
      isDone(settlement) ? 'done' : 'rest',
    );
    this.#waiting = rest;
    for (const { resolve } of done) resolve();
  }

  /** Nothing will come true any more. */
  fail(error: Error) {
    for (const { reject } of this.#waiting.splice(0)) reject(error);
  }
}

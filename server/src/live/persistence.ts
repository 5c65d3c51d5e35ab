import { setTimeout as sleep } from 'node:timers/promises';
import { isDatabaseAway } from '../http/failures.ts';

/** Longer than a restart of the database; then whoever waits is told to come again. */
const PATIENCE = 60_000;
const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 500;

/** Two processes waited for each other; PostgreSQL has ended one of them, and it may try again. */
const DEADLOCK = '40P01';

/** Tries again what fails only because the database is away. */
export class Persistence {
  readonly #patience: number;
  #isOver = false;

  constructor(patience = PATIENCE) {
    this.#patience = patience;
  }

  /** Nothing is tried again any more. */
  end() {
    this.#isOver = true;
  }

  async try<T>(work: () => Promise<T>): Promise<T> {
    const deadline = Date.now() + this.#patience;
    for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      try {
        return await work();
      } catch (error) {
        if (this.#isOver || !isPassing(error) || Date.now() > deadline) throw error;
        await sleep(pause);
      }
    }
  }
}

const isPassing = (error: unknown) =>
  isDatabaseAway(error) || (error instanceof Error && 'code' in error && error.code === DEADLOCK);

import { setTimeout as sleep } from 'node:timers/promises';
import type { Appended, Batch } from '@eckpunkt/room';
import type { Persistence } from './persistence.ts';
import type { PaperBatch } from './write-batches.ts';

interface Waiting {
  readonly paperId: string;
  readonly take: () => Batch;
  resolve(appended: Appended): void;
  reject(error: unknown): void;
}

export interface CommitLineOptions {
  /** Makes batches durable together; gives the papers whose batch was taken. */
  write(batches: readonly PaperBatch[]): Promise<ReadonlySet<string>>;
  readonly persistence: Persistence;
}

/**
 * From one commit to the next at least so long, and so many times what it took to tell everybody
 * of the last one: to say the same in one frame instead of two is what saves the most.
 */
const LEAST_MS = 4;
const REST_PER_TELLING = 2;
/** How much the newest telling counts. */
const NEWEST = 0.1;

/**
 * Where all rooms of a process line up to write. One commit is under way at a time; whatever has
 * gathered meanwhile goes into the next. An idle process so commits at once; a busy one waits a
 * little for more, because a commit costs the same for one keystroke as for a hundred, and the
 * more people there are to be told of it, the longer.
 */
export class CommitLine {
  readonly #options: CommitLineOptions;
  #waiting: Waiting[] = [];
  #isRunning = false;
  #lastCommit = 0;
  /** Milliseconds that the rooms take to tell everybody of a commit, smoothed. */
  #telling = 0;

  constructor(options: CommitLineOptions) {
    this.#options = options;
  }

  append(paperId: string, take: () => Batch): Promise<Appended> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ paperId, take, resolve, reject });
      if (!this.#isRunning) void this.#run();
    });
  }

  async #run() {
    this.#isRunning = true;
    while (this.#waiting.length > 0) {
      await this.#rest();
      const taken = this.#waiting;
      this.#waiting = [];
      await this.#told(await this.#commit(taken));
    }
    this.#isRunning = false;
  }

  async #rest() {
    const rest = LEAST_MS + REST_PER_TELLING * this.#telling;
    const left = this.#lastCommit + rest - performance.now();
    // What arrives in this turn of the loop comes along.
    await (left > 0 ? sleep(left) : aTurn());
    this.#lastCommit = performance.now();
  }

  /** The rooms tell their people as soon as they have their answer, before anything else. */
  async #told(answered: number) {
    await aTurn();
    this.#telling += NEWEST * (performance.now() - answered - this.#telling);
  }

  /** Gives when the answer came. */
  async #commit(taken: readonly Waiting[]): Promise<number> {
    try {
      const batches = taken.map(({ paperId, take }) => ({ paperId, ...take() }));
      const moved = await this.#write(batches);
      const answered = performance.now();
      for (const [index, { paperId, resolve }] of taken.entries()) {
        resolve(moved.has(paperId) ? { head: headOf(batches[index]) } : 'behind');
      }
      return answered;
    } catch (error) {
      for (const { reject } of taken) reject(error);
      return performance.now();
    }
  }

  /**
   * Tries the very same batches again. One that was written although its answer got lost is found
   * to be behind then, and its room finds in the log what it wrote itself.
   */
  #write(batches: readonly PaperBatch[]): Promise<ReadonlySet<string>> {
    const { write, persistence } = this.#options;
    return persistence.try(() => write(batches));
  }
}

const aTurn = () => new Promise((resolve) => setImmediate(resolve));

const headOf = (batch: PaperBatch | undefined) => (batch ? batch.after + batch.entries.length : 0);

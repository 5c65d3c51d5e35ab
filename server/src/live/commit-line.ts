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

/** Commits a second above which a process is busy, and how long it then gathers for each. */
const BUSY_RATE = 150;
const WINDOW_MS = 5;
/** How much the newest interval between two commits counts. */
const NEWEST = 0.1;

/**
 * Where all rooms of a process line up to write. One commit is under way at a time; whatever has
 * gathered meanwhile goes into the next. An idle process so commits at once; a busy one waits a
 * little for more, because a commit costs the same for one keystroke as for a hundred.
 */
export class CommitLine {
  readonly #options: CommitLineOptions;
  #waiting: Waiting[] = [];
  #isRunning = false;
  #lastCommit = 0;
  /** Milliseconds from one commit to the next, smoothed. */
  #interval = 1000;

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
      await this.#gather();
      const taken = this.#waiting;
      this.#waiting = [];
      await this.#commit(taken);
    }
    this.#isRunning = false;
  }

  async #gather() {
    const since = performance.now() - this.#lastCommit;
    const isBusy = this.#interval < 1000 / BUSY_RATE;
    await new Promise((resolve) => {
      if (isBusy && since < WINDOW_MS) setTimeout(resolve, WINDOW_MS - since);
      // What arrives in this turn of the loop comes along.
      else setImmediate(resolve);
    });
    const now = performance.now();
    this.#interval += NEWEST * (Math.min(now - this.#lastCommit, 1000) - this.#interval);
    this.#lastCommit = now;
  }

  async #commit(taken: readonly Waiting[]) {
    const batches = taken.map(({ paperId, take }) => ({ paperId, ...take() }));
    try {
      const moved = await this.#write(batches);
      for (const [index, { paperId, resolve }] of taken.entries()) {
        resolve(moved.has(paperId) ? { head: headOf(batches[index]) } : 'behind');
      }
    } catch (error) {
      for (const { reject } of taken) reject(error);
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

const headOf = (batch: PaperBatch | undefined) => (batch ? batch.after + batch.entries.length : 0);

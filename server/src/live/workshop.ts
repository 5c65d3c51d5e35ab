import { Worker } from 'node:worker_threads';
import type { Place } from '../db/connect.ts';
import type { CompactedDraft } from './compact-draft.ts';
import type { Inspection, Work, Workbench } from './draft-work.ts';

/** Longer than the largest paper takes; whoever needs more never ends. */
const LONGEST_MS = 60_000;
/** It throws away nearly all that it makes; left alone it would take ten times as much for that. */
const YOUNG_MEGABYTES = 16;

interface Order {
  resolve(result: unknown): void;
  reject(error: Error): void;
  readonly timer: NodeJS.Timeout;
}

interface Answer {
  readonly number: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string; readonly code?: string };
}

/**
 * One thread beside the server's own, with a line of its own to the database, for what would make
 * everybody else wait.
 */
export class Workshop implements Workbench {
  readonly #database: Place;
  #worker: Worker | null = null;
  #orders = new Map<number, Order>();
  #number = 0;

  constructor(database: Place) {
    this.#database = database;
  }

  compact(paperId: string, upTo: number): Promise<CompactedDraft | null> {
    return this.#order({ kind: 'compact', paperId, upTo });
  }

  inspect(draft: Uint8Array): Promise<Inspection> {
    return this.#order({ kind: 'inspect', draft });
  }

  /** The thread takes a moment to begin; better now than with the first edit. */
  open() {
    this.#worker ??= this.#hire();
  }

  async close() {
    await this.#worker?.terminate();
  }

  #order<T>(order: Work): Promise<T> {
    const number = ++this.#number;
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    const timer = setTimeout(() => void this.#worker?.terminate(), LONGEST_MS);
    this.#orders.set(number, { resolve, reject, timer });
    this.#worker ??= this.#hire();
    // Copied, and not handed over: the room goes on with its bytes.
    this.#worker.postMessage({ number, order }, []);
    return promise as Promise<T>;
  }

  /** A worker that dies takes its orders with it, and the next order finds another one. */
  #hire(): Worker {
    const worker = new Worker(new URL('./draft-worker.ts', import.meta.url), {
      workerData: this.#database,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    });
    worker.unref();
    worker.on('message', (answer: Answer) => this.#answer(answer));
    worker.once('error', (error: Error) => this.#dismiss(error));
    worker.once('exit', () => this.#dismiss(new Error('the workshop was closed')));
    return worker;
  }

  #answer({ number, result, error }: Answer) {
    const order = this.#orders.get(number);
    this.#orders.delete(number);
    clearTimeout(order?.timer);
    if (error === undefined) order?.resolve(result);
    else order?.reject(Object.assign(new Error(error.message), error));
  }

  #dismiss(error: Error) {
    this.#worker = null;
    const lost = this.#orders;
    this.#orders = new Map();
    for (const { reject, timer } of lost.values()) {
      clearTimeout(timer);
      reject(error);
    }
  }
}

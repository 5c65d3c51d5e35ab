import { randomUUID } from 'node:crypto';
import { availableParallelism } from 'node:os';
import type { Sql } from 'postgres';
import { enclosuresOf } from '../figures/enclosures.ts';
import type { Log } from '../host.ts';
import { type Child, runChild } from './child.ts';
import type { Outcome } from './errand.ts';
import * as jobs from './jobs.ts';
import type { Press } from './press.ts';

/** Finds what became due while nobody called: retries, and what a killed process left behind. */
const POLL = 5_000;

export interface PressOptions {
  readonly sql: Sql;
  readonly log: Log;
  /** Files made at once; every one takes a processor and a few hundred megabytes. */
  readonly atOnce?: number;
  readonly run?: typeof runChild;
}

interface Running {
  readonly job: jobs.Job;
  readonly child: Child;
  readonly done: Promise<void>;
}

/** The press of a server on Node: takes jobs from Postgres and runs each in a child process. */
export async function openNodePress(options: PressOptions): Promise<Press> {
  const press = new NodePress(options);
  await press.open();
  return press;
}

class NodePress implements Press {
  readonly #sql: Sql;
  readonly #log: Log;
  readonly #atOnce: number;
  readonly #run: typeof runChild;
  /** Under this name jobs are leased; a process that comes after us has another one. */
  readonly #name = randomUUID();
  readonly #running = new Set<Running>();
  #round: Promise<void> | null = null;
  #called = false;
  #closed = false;
  #stopListening = async (): Promise<void> => undefined;

  constructor({ sql, log, atOnce, run = runChild }: PressOptions) {
    this.#sql = sql;
    this.#log = log;
    this.#atOnce = atOnce ?? Math.min(2, availableParallelism());
    this.#run = run;
  }

  async open(): Promise<void> {
    const wake = () => this.#wake();
    const timer = setInterval(wake, POLL);
    // Also called when the connection is back: what was ordered meanwhile is found then.
    const subscription = await this.#sql.listen(jobs.PRESS_CHANNEL, wake, wake);
    this.#stopListening = async () => {
      clearInterval(timer);
      await subscription.unlisten().catch(() => undefined);
    };
  }

  order(...order: Parameters<Press['order']>): Promise<void> {
    return jobs.orderJobs(this.#sql, ...order);
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#stopListening();
    await this.#round;
    for (const { child } of this.#running) child.kill('The server stops.');
    await Promise.all([...this.#running].map(({ done }) => done));
  }

  /**
   * Takes as many jobs as there is room for; called once more after every one that ends. A round
   * without room would be over before it is known as the running one, and then remain that.
   */
  #wake(): void {
    this.#called = true;
    if (this.#closed || this.#running.size >= this.#atOnce) return;
    this.#round ??= this.#takeAll();
  }

  async #takeAll(): Promise<void> {
    this.#called = false;
    try {
      while (!this.#closed && this.#running.size < this.#atOnce) {
        const job = await jobs.takeJob(this.#sql, this.#name);
        if (!job) break;
        this.#start(job);
      }
    } catch (error) {
      this.#log.warn('press.round-failed', { reason: String(error) });
    }
    this.#round = null;
    if (this.#called) this.#wake();
  }

  #start(job: jobs.Job): void {
    const child = this.#run(job, enclosuresOf(this.#sql, job.publicationId));
    const running: Running = { job, child, done: this.#see(job, child).finally(() => end()) };
    const end = () => {
      this.#running.delete(running);
      this.#wake();
    };
    this.#running.add(running);
  }

  /** Stays with a job to its end. */
  async #see(job: jobs.Job, child: Child): Promise<void> {
    const started = performance.now();
    const stopRenewing = this.#keepLease(job, child);
    const outcome = await child.outcome;
    stopRenewing();
    const { publicationId, format, tries } = job;
    const milliseconds = Math.round(performance.now() - started);
    const fields = { publicationId, format, tries, milliseconds };
    // Where it cannot be recorded, the lease runs out, and then somebody takes the job again.
    await this.#record(job, outcome, fields).catch((error: unknown) => {
      this.#log.warn('press.not-recorded', { ...fields, reason: String(error) });
    });
  }

  async #record(job: jobs.Job, outcome: Outcome, fields: object): Promise<void> {
    if (outcome.ok) {
      await jobs.finishJob(this.#sql, job, this.#name, outcome);
      this.#log.info('press.made', { ...fields, bytes: outcome.bytes.length });
    } else if (this.#closed) {
      await jobs.releaseJob(this.#sql, job, this.#name);
    } else {
      await jobs.failJob(this.#sql, job, this.#name, outcome.reason);
      this.#log.error('press.failed', { ...fields, reason: outcome.reason });
    }
  }

  /** While the database is away we go on; once it says that the job is not ours, we stop. */
  #keepLease(job: jobs.Job, child: Child): () => void {
    const renew = async () => {
      const still = await jobs.renewLease(this.#sql, job, this.#name).catch(() => true);
      if (!still) child.kill('Another process has taken the job.');
    };
    const timer = setInterval(renew, (jobs.LEASE * 1000) / 4);
    return () => clearInterval(timer);
  }
}

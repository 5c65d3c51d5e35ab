import { setTimeout as sleep } from 'node:timers/promises';
import type { Room } from '@eckpunkt/room';
import type { Host } from '../host.ts';
import { inLists } from '../papers/mirror-draft.ts';
import type { Workbench } from './draft-work.ts';
import { Mirror } from './mirror.ts';

const PAUSE_MS = 150;
/**
 * Letters alone rarely break anything, so a paper in which people only type is looked at every
 * other second, and a large one less often. New blocks, marks and attributes do not wait.
 */
const REST_MS = 2_000;
const REST_PER_WORK = 9;

interface Due {
  readonly room: Room;
  readonly personId: string;
  readonly isUrgent: boolean;
}

/**
 * Looks at each draft soon after it was edited: is it what editors write, does it keep to the
 * schema? What is broken is put right by an edit like any other. And the lists follow the draft.
 */
export class Inspector {
  readonly #host: Pick<Host, 'sql' | 'clock' | 'log'>;
  readonly #workbench: Workbench;
  readonly #due = new Map<string, Due>();
  readonly #running = new Map<string, Promise<void>>();
  readonly #hurry = new AbortController();
  readonly #mirror: Mirror;

  constructor(host: Pick<Host, 'sql' | 'clock' | 'log'>, workbench: Workbench) {
    this.#host = host;
    this.#workbench = workbench;
    this.#mirror = new Mirror(host, this.#hurry.signal);
  }

  edited(room: Room, paperId: string, personId: string, isText = false) {
    const isUrgent = !isText || this.#due.get(paperId)?.isUrgent === true;
    this.#due.set(paperId, { room, personId, isUrgent });
    if (this.#running.has(paperId)) return;
    const running = this.#run(paperId);
    this.#running.set(paperId, running);
    void running.finally(() => this.#running.delete(paperId));
  }

  /** Looks at once at everything that is due, without any more rests. */
  async close() {
    this.#hurry.abort();
    await Promise.all(this.#running.values());
    await this.#mirror.settled();
  }

  async #run(paperId: string) {
    await this.#pause(PAUSE_MS);
    for (let due = this.#take(paperId); due; due = this.#take(paperId)) {
      const begun = Date.now();
      await this.#inspect(paperId, due);
      const took = Date.now() - begun;
      await this.#pause(Math.max(PAUSE_MS, took));
      await this.#rest(paperId, Date.now() + Math.max(REST_MS, REST_PER_WORK * took));
    }
  }

  async #rest(paperId: string, until: number) {
    while (Date.now() < until && !this.#due.get(paperId)?.isUrgent) {
      if (this.#hurry.signal.aborted) return;
      await this.#pause(PAUSE_MS);
    }
  }

  #take(paperId: string): Due | undefined {
    const due = this.#due.get(paperId);
    this.#due.delete(paperId);
    return due;
  }

  async #inspect(paperId: string, { room, personId }: Due) {
    const { log } = this.#host;
    try {
      const inspection = await this.#workbench.inspect(room.draft);
      if (inspection.mending) {
        log.warn('live.draft-mended', { paperId, personId });
        await room.write(personId, inspection.mending);
      }
      if (inspection.holdsUnknown) log.warn('live.draft-holds-unknown', { paperId, personId });
      this.#mirror.show(inLists(this.#host, paperId, personId, inspection.title));
    } catch (error) {
      log.warn('live.inspection-failed', { paperId, error });
    }
  }

  #pause(ms: number): Promise<void> {
    return sleep(ms, undefined, { signal: this.#hurry.signal }).catch(() => undefined);
  }
}

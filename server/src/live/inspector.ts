import { setTimeout as sleep } from 'node:timers/promises';
import type { Room } from '@eckpunkt/room';
import type { Host } from '../host.ts';
import { mirrorDraft } from '../papers/mirror-draft.ts';
import type { Workshop } from './workshop.ts';

const PAUSE_MS = 150;
/** Of the workshop's time looking at one paper may take a quarter; large ones are seen less often. */
const REST_PER_WORK = 3;

interface Due {
  readonly room: Room;
  personId: string;
}

/**
 * Looks at each draft soon after it was edited: is it what editors write, does it keep to the
 * schema? What is broken is put right by an edit like any other. And the lists follow the draft.
 */
export class Inspector {
  readonly #host: Pick<Host, 'sql' | 'clock' | 'log'>;
  readonly #workshop: Pick<Workshop, 'inspect'>;
  readonly #due = new Map<string, Due>();
  readonly #running = new Map<string, Promise<void>>();
  readonly #hurry = new AbortController();

  constructor(host: Pick<Host, 'sql' | 'clock' | 'log'>, workshop: Pick<Workshop, 'inspect'>) {
    this.#host = host;
    this.#workshop = workshop;
  }

  edited(room: Room, paperId: string, personId: string) {
    const due = this.#due.get(paperId);
    if (due) due.personId = personId;
    else this.#due.set(paperId, { room, personId });
    if (this.#running.has(paperId)) return;
    const running = this.#run(paperId);
    this.#running.set(paperId, running);
    void running.finally(() => this.#running.delete(paperId));
  }

  /** Looks at once at everything that is due, without any more rests. */
  async close() {
    this.#hurry.abort();
    await Promise.all(this.#running.values());
  }

  async #run(paperId: string) {
    await this.#pause(PAUSE_MS);
    for (let due = this.#take(paperId); due; due = this.#take(paperId)) {
      const begun = Date.now();
      await this.#inspect(paperId, due);
      await this.#pause(Math.max(PAUSE_MS, REST_PER_WORK * (Date.now() - begun)));
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
      const inspection = await this.#workshop.inspect(await room.read());
      if (inspection.mending) {
        log.warn('live.draft-mended', { paperId, personId });
        await room.write(personId, inspection.mending);
      }
      if (inspection.isBeyondMending) log.error('live.draft-broken', { paperId, personId });
      await mirrorDraft(this.#host, paperId, personId, inspection.document);
    } catch (error) {
      log.warn('live.inspection-failed', { paperId, error });
    }
  }

  #pause(ms: number): Promise<void> {
    return sleep(ms, undefined, { signal: this.#hurry.signal }).catch(() => undefined);
  }
}

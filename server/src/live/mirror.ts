import { setTimeout as sleep } from 'node:timers/promises';
import type { Host } from '../host.ts';
import { mirrorDrafts, type DraftInLists } from '../papers/mirror-draft.ts';

/** When people write in a hundred papers at once, these are written down together. */
const REST_MS = 200;

/** Follows drafts with what the lists show of them: those of a moment with one statement. */
export class Mirror {
  readonly #host: Pick<Host, 'sql' | 'log'>;
  readonly #hurry: AbortSignal;
  #waiting = new Map<string, DraftInLists>();
  #writing: Promise<void> | null = null;

  /** After `hurry` nothing rests any more. */
  constructor(host: Pick<Host, 'sql' | 'log'>, hurry: AbortSignal) {
    this.#host = host;
    this.#hurry = hurry;
  }

  show(draft: DraftInLists) {
    this.#waiting.set(draft.paperId, draft);
    this.#writing ??= this.#write().finally(() => (this.#writing = null));
  }

  /** Everything that was shown until now is in the lists. */
  async settled() {
    await this.#writing;
  }

  async #write() {
    while (this.#waiting.size > 0) {
      await sleep(REST_MS, undefined, { signal: this.#hurry }).catch(() => undefined);
      const drafts = [...this.#waiting.values()];
      this.#waiting = new Map();
      await this.#writeDown(drafts);
    }
  }

  /** What could not be written is written with the next edit. */
  async #writeDown(drafts: readonly DraftInLists[]) {
    try {
      await mirrorDrafts(this.#host.sql, drafts);
    } catch (error) {
      this.#host.log.warn('live.lists-behind', { error });
    }
  }
}

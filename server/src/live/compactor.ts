import { setTimeout as sleep } from 'node:timers/promises';
import type { Room } from '@eckpunkt/room';
import type { Log } from '../host.ts';
import { isDatabaseAway } from '../http/failures.ts';
import type { Workbench } from './draft-work.ts';

/** Whoever writes now shall not notice: the first pause, and of the time at most a quarter. */
const FIRST_PAUSE = 2_000;
const REST_PER_WORK = 3;

/** Compacts the logs of rooms that have grown, one after the other, with rests between. */
export class Compactor {
  readonly #workbench: Workbench;
  readonly #log: Log;
  readonly #due = new Map<string, Room>();
  #isRunning = false;
  #isClosed = false;

  constructor(workbench: Workbench, log: Log) {
    this.#workbench = workbench;
    this.#log = log;
  }

  /** Has a look at a room that has changed. */
  consider(paperId: string, room: Room) {
    if (!room.isOvergrown || this.#isClosed) return;
    this.#due.set(paperId, room);
    if (!this.#isRunning) void this.#run();
  }

  close() {
    this.#isClosed = true;
    this.#due.clear();
  }

  async #run() {
    this.#isRunning = true;
    await sleep(FIRST_PAUSE, undefined, { ref: false });
    for (const [paperId, room] of this.#due) {
      this.#due.delete(paperId);
      const begun = Date.now();
      await this.#compact(paperId, room);
      await sleep(REST_PER_WORK * (Date.now() - begun), undefined, { ref: false });
    }
    this.#isRunning = false;
  }

  async #compact(paperId: string, room: Room) {
    const mark = room.mark();
    try {
      const compacted = await this.#workbench.compact(paperId, mark.head);
      room.adopt(compacted?.snapshot ?? null, mark);
      this.#log.debug('live.compacted', { paperId, head: mark.head });
    } catch (error) {
      // The log is as it was. The room tries again when it has grown as much once more.
      room.adopt(null, mark);
      const level = isDatabaseAway(error) || this.#isClosed ? 'debug' : 'error';
      this.#log[level]('live.compaction-failed', { paperId, error });
    }
  }
}

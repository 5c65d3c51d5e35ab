import { type DraftLog, Room } from '@eckpunkt/room';
import type { Sql } from 'postgres';
import type { Log } from '../host.ts';
import { CommitLine } from '../live/commit-line.ts';
import { Compactor } from '../live/compactor.ts';
import { Inspector } from '../live/inspector.ts';
import { Persistence } from '../live/persistence.ts';
import { PostgresLog } from '../live/postgres-log.ts';
import { writeBatches } from '../live/write-batches.ts';
import { draftBenchOver } from './draft-bench.ts';

/** Of all timers this is the longest that keeps an object awake while nobody writes. */
const PRESENCE_MS = 40;

/** Nobody listens to what an object says: it is the only one that writes to its paper. */
const OBJECT = { name: 'object', isAlone: true };

export interface RoomEvents {
  /** Loaded, and not yet shown to anybody: also after sleep, with people in it. */
  opened(room: Room): void;
  presenceFlushed(room: Room): void;
}

/** The drafts in PostgreSQL, as one object writes them: one paper, one commit at a time. */
export const draftLogOver = (sql: Sql): DraftLog => {
  const write = (batches: Parameters<typeof writeBatches>[2]) => writeBatches(sql, OBJECT, batches);
  const persistence = new Persistence();
  return new PostgresLog(sql, new CommitLine({ write, persistence }), persistence);
};

/** The one room of an object: opened when somebody needs it, and anew after it has ended. */
export class OneRoom {
  readonly #drafts: DraftLog;
  readonly #log: Log;
  readonly #events: RoomEvents;
  readonly #inspector: Inspector;
  readonly #compactor: Compactor;
  #opening: Promise<Room | null> | null = null;
  #current: Room | null = null;
  #isPresenceDue = false;

  constructor(sql: Sql, log: Log, events: RoomEvents) {
    this.#drafts = draftLogOver(sql);
    this.#log = log;
    this.#events = events;
    const clock = { now: () => new Date() };
    const bench = draftBenchOver(sql);
    this.#inspector = new Inspector({ sql, log, clock }, bench);
    this.#compactor = new Compactor(bench, log);
  }

  /** Null where there is no such paper; rejects when it cannot be loaded. */
  open(paperId: string): Promise<Room | null> {
    this.#opening ??= this.#open(paperId);
    return this.#opening;
  }

  /** The room if it is open. */
  get current(): Room | null {
    return this.#current;
  }

  async #open(paperId: string): Promise<Room | null> {
    try {
      const room: Room | null = await Room.open(paperId, this.#drafts, {
        presenceDue: () => this.#presenceDue(),
        edited: (personIds, isText) => room && this.#edited(room, paperId, personIds, isText),
        ended: (error) => this.#ended(paperId, error),
      });
      if (!room) this.#opening = null;
      else this.#show(room);
      return room;
    } catch (error) {
      this.#opening = null;
      throw error;
    }
  }

  #show(room: Room) {
    this.#current = room;
    this.#events.opened(room);
  }

  #edited(room: Room, paperId: string, personIds: readonly string[], isText: boolean) {
    const personId = personIds.at(-1);
    if (personId) this.#inspector.edited(room, paperId, personId, isText);
    this.#compactor.consider(paperId, room);
  }

  #presenceDue() {
    if (this.#isPresenceDue) return;
    this.#isPresenceDue = true;
    setTimeout(() => {
      this.#isPresenceDue = false;
      this.#current?.flushPresence();
      if (this.#current) this.#events.presenceFlushed(this.#current);
    }, PRESENCE_MS);
  }

  #ended(paperId: string, error: unknown) {
    this.#log.error('live.room-ended', { paperId, error });
    this.#opening = null;
    this.#current = null;
  }
}

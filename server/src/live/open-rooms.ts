import { type DraftLog, Room } from '@eckpunkt/room';
import type { Log } from '../host.ts';

export interface OpenRoomsOptions {
  readonly drafts: DraftLog;
  readonly log: Log;
  /** The text of a paper has changed durably. */
  edited(room: Room, paperId: string, personId: string, isText: boolean): void;
  opened(room: Room, paperId: string): void;
  /** Those in a room have been told who has come, moved or left; `own` is for rooms elsewhere. */
  presenceFlushed(paperId: string, own: readonly Uint8Array[]): void;
}

const PRESENCE_MS = 40;
/** A room that everybody has left stays open for a while: a reload comes back to it. */
const IDLE_MS = 30_000;

/** The rooms of this process: each paper has at most one, opened by whoever comes first. */
export class OpenRooms {
  readonly #options: OpenRoomsOptions;
  readonly #rooms = new Map<string, Promise<Room | null>>();
  readonly #idle = new Map<string, NodeJS.Timeout>();

  constructor(options: OpenRoomsOptions) {
    this.#options = options;
  }

  /** The room of a paper; null where there is no such paper. Rejects when it cannot be loaded. */
  get(paperId: string): Promise<Room | null> {
    clearTimeout(this.#idle.get(paperId));
    const room = this.#rooms.get(paperId) ?? this.#open(paperId);
    this.#rooms.set(paperId, room);
    return room;
  }

  /** All that are open, and those that are just being opened. */
  async all(): Promise<readonly (readonly [paperId: string, room: Room])[]> {
    const all = await Promise.all(
      Array.from(
        this.#rooms.keys(),
        async (paperId) => [paperId, await this.peek(paperId)] as const,
      ),
    );
    return all.flatMap(([paperId, room]) => (room ? [[paperId, room] as const] : []));
  }

  /** The room of a paper if it is open. */
  async peek(paperId: string): Promise<Room | null> {
    return (await this.#rooms.get(paperId)?.catch(() => null)) ?? null;
  }

  /** Somebody has left: a room without anybody is given up after a while. */
  left(paperId: string, room: Room) {
    if (!room.isEmpty) return;
    clearTimeout(this.#idle.get(paperId));
    const timer = setTimeout(() => void this.#giveUp(paperId, room), IDLE_MS);
    this.#idle.set(paperId, timer.unref());
  }

  async #giveUp(paperId: string, room: Room) {
    await room.settled().catch(() => undefined);
    if (room.isEmpty) this.#forget(paperId);
  }

  #forget(paperId: string) {
    this.#rooms.delete(paperId);
    clearTimeout(this.#idle.get(paperId));
    this.#idle.delete(paperId);
  }

  async #open(paperId: string): Promise<Room | null> {
    try {
      const room = await Room.open(paperId, this.#options.drafts, this.#host(paperId));
      if (room) this.#opened(paperId, room);
      else this.#forget(paperId);
      return room;
    } catch (error) {
      this.#forget(paperId);
      throw error;
    }
  }

  /** Whoever opened it may have gone meanwhile. */
  #opened(paperId: string, room: Room) {
    this.#options.opened(room, paperId);
    this.left(paperId, room);
  }

  #host(paperId: string) {
    const { log, edited, presenceFlushed } = this.#options;
    let isDue = false;
    const withRoom = (use: (room: Room) => void) =>
      void this.peek(paperId).then((room) => room && use(room));
    return {
      presenceDue: () => {
        if (isDue) return;
        isDue = true;
        setTimeout(() => {
          isDue = false;
          withRoom((room) => presenceFlushed(paperId, room.flushPresence()));
        }, PRESENCE_MS);
      },
      edited: (personIds: readonly string[], isText: boolean) => {
        const personId = personIds.at(-1);
        if (personId) withRoom((room) => edited(room, paperId, personId, isText));
      },
      ended: (error: unknown) => {
        log.error('live.room-ended', { paperId, error });
        this.#forget(paperId);
      },
    };
  }
}

import { type DraftLog, Room, type RoomHost } from '@eckpunkt/room';
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
  readonly #places = new Map<string, Place>();

  constructor(options: OpenRoomsOptions) {
    this.#options = options;
  }

  /**
   * The room of a paper; null where there is no such paper. Rejects when it cannot be loaded.
   * Whoever has asked says `left` when he needs it no more.
   */
  get(paperId: string): Promise<Room | null> {
    const place = this.#places.get(paperId) ?? this.#open(paperId);
    place.keep();
    return place.opening;
  }

  /** The room of a paper if it is open. */
  peek(paperId: string): Room | null {
    return this.#places.get(paperId)?.room ?? null;
  }

  /** Somebody else has written to a paper. A room that is just being loaded may have missed it. */
  catchUp(paperId: string) {
    const opening = this.#places.get(paperId)?.opening;
    opening?.then((room) => room?.catchUp()).catch(() => undefined);
  }

  catchUpAll() {
    for (const paperId of this.#places.keys()) this.catchUp(paperId);
  }

  get all(): readonly Room[] {
    return [...this.#places.values()].flatMap(({ room }) => room ?? []);
  }

  /** Somebody has left: a room without anybody is given up after a while. */
  left(paperId: string) {
    const place = this.#places.get(paperId);
    place?.release(IDLE_MS, () => this.#forget(place));
  }

  #open(paperId: string): Place {
    const place = new Place(paperId, this.#options, () => this.#forget(place));
    this.#places.set(paperId, place);
    place.opening.then(
      (room) => room ?? this.#forget(place),
      () => this.#forget(place),
    );
    return place;
  }

  #forget(place: Place) {
    if (this.#places.get(place.paperId) === place) this.#places.delete(place.paperId);
  }
}

/** Where the room of one paper is, or is just being opened. */
class Place implements RoomHost {
  readonly paperId: string;
  readonly opening: Promise<Room | null>;
  room: Room | null = null;
  readonly #options: OpenRoomsOptions;
  readonly #forget: () => void;
  #idle: NodeJS.Timeout | undefined;
  #isPresenceDue = false;

  constructor(paperId: string, options: OpenRoomsOptions, forget: () => void) {
    this.paperId = paperId;
    this.#options = options;
    this.#forget = forget;
    this.opening = this.#open();
  }

  keep() {
    clearTimeout(this.#idle);
    this.#idle = undefined;
  }

  release(after: number, forget: () => void) {
    if (this.room?.isEmpty === false) return;
    this.keep();
    const idle = setTimeout(() => void this.#giveUp(idle, forget), after).unref();
    this.#idle = idle;
  }

  /** Only if nobody has come while the last edits were being written. */
  async #giveUp(idle: NodeJS.Timeout, forget: () => void) {
    await this.room?.settled().catch(() => undefined);
    if (this.#idle === idle && this.room?.isEmpty !== false) forget();
  }

  async #open(): Promise<Room | null> {
    const room = await Room.open(this.paperId, this.#options.drafts, this);
    this.room = room;
    if (room) this.#options.opened(room, this.paperId);
    return room;
  }

  presenceDue() {
    if (this.#isPresenceDue) return;
    this.#isPresenceDue = true;
    setTimeout(() => {
      this.#isPresenceDue = false;
      if (this.room) this.#options.presenceFlushed(this.paperId, this.room.flushPresence());
    }, PRESENCE_MS);
  }

  edited(personIds: readonly string[], isText: boolean) {
    const personId = personIds.at(-1);
    if (this.room && personId) this.#options.edited(this.room, this.paperId, personId, isText);
  }

  ended(error: unknown) {
    this.#options.log.error('live.room-ended', { paperId: this.paperId, error });
    this.#forget();
  }
}

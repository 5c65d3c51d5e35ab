import { randomUUID } from 'node:crypto';
import type { ListenMeta, Sql } from 'postgres';
import type { Log } from '../host.ts';
import { leaveNeighbours, seeNeighbours, tell } from './neighbour-queries.ts';
import type { OpenRooms } from './open-rooms.ts';
import { DRAFTS_CHANNEL } from './drafts-channel.ts';

const PRESENCE_CHANNEL = 'presence';
const ROUND_MS = 20_000;
/** By then every older process has heard of a new one; what it did before is caught up with. */
const GREETED_MS = 2_000;
const EVERYBODY = '?';

/**
 * The other processes that hold rooms on the same database. They tell each other which drafts have
 * moved on, and who is where; see docs/decisions for why they share rows instead of owning rooms.
 */
export class Neighbours {
  /** What this process is called among them. */
  readonly name = randomUUID();
  readonly #sql: Sql;
  readonly #log: Log;
  #others: ReadonlySet<string> = new Set();
  #rooms: OpenRooms | null = null;
  #lines: readonly ListenMeta[] = [];
  #round: NodeJS.Timeout | undefined;

  constructor(sql: Sql, log: Log) {
    this.#sql = sql;
    this.#log = log;
  }

  get isAlone() {
    return this.#others.size === 0;
  }

  async start(rooms: OpenRooms) {
    this.#rooms = rooms;
    this.#lines = await Promise.all([
      this.#sql.listen(
        DRAFTS_CHANNEL,
        (note) => this.#heard(note),
        () => this.#meet(),
      ),
      this.#sql.listen(PRESENCE_CHANNEL, (note) => this.#heardPresence(note)),
    ]);
    this.#round = setInterval(() => void this.#see(), ROUND_MS).unref();
  }

  async stop() {
    clearInterval(this.#round);
    // Whoever still catches up then would not find the database, and give his room up as broken.
    this.#rooms = null;
    await Promise.all(this.#lines.map(({ unlisten }) => unlisten()));
    // Without a database the row stays, and counts as gone after a minute.
    await leaveNeighbours(this.#sql, this.name).catch(() => undefined);
  }

  /** Passes on who has come, moved or left here. */
  tellPresence(paperId: string, pieces: readonly Uint8Array[]) {
    if (this.isAlone) return;
    for (const piece of pieces) this.#say(paperId, Buffer.from(piece).toString('base64'));
  }

  /** A room has been opened here: who is in it elsewhere? */
  askPresence(paperId: string) {
    if (!this.isAlone) this.#say(paperId, EVERYBODY);
  }

  #say(paperId: string, what: string) {
    tell(this.#sql, PRESENCE_CHANNEL, `${this.name} ${paperId} ${what}`).catch((error: unknown) =>
      this.#log.warn('live.presence-not-told', { error }),
    );
  }

  /** At the start, and whenever the line was cut: nobody knows what was said meanwhile. */
  async #meet() {
    await this.#see();
    await tell(this.#sql, DRAFTS_CHANNEL, this.name).catch(() => undefined);
    setTimeout(() => this.#rooms?.catchUpAll(), GREETED_MS).unref();
    this.#rooms?.catchUpAll();
  }

  async #see() {
    try {
      const others = await seeNeighbours(this.#sql, this.name);
      const gone = [...this.#others].filter((name) => !others.has(name));
      this.#others = others;
      for (const name of gone) this.#forget(name);
    } catch (error) {
      this.#log.warn('live.neighbours-unseen', { error });
    }
  }

  #forget(name: string) {
    for (const room of this.#rooms?.all ?? []) room.forgetRoom(name);
  }

  /** `name paper paper …`; a name alone is a greeting. */
  #heard(note: string) {
    const [name = '', ...paperIds] = note.split(' ');
    if (name === this.name) return;
    if (paperIds.length === 0) this.#others = new Set([...this.#others, name]);
    for (const paperId of paperIds) this.#rooms?.catchUp(paperId);
  }

  #heardPresence(note: string) {
    const [name = '', paperId = '', what = ''] = note.split(' ');
    const room = name === this.name ? null : this.#rooms?.peek(paperId);
    if (!room) return;
    if (what === EVERYBODY) this.tellPresence(paperId, room.ownPresence());
    else room.hearPresence(name, Buffer.from(what, 'base64'));
  }
}

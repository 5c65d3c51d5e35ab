/**
 * Who is here, as y-protocols' awareness says it: for each client id a clock and a small state.
 * The room passes on only what a connection may say, stamped with who really says it, and gathers
 * it: the host calls `flush` some 40 ms after something has changed. There is no clock in here.
 */
import { readEntries, writeEntries, type PresenceEntry } from './presence-wire.ts';
import { awarenessFrame } from './wire.ts';

/** What the others see of a person, whatever his client claims. */
export interface Badge {
  readonly id: string;
  readonly name: string;
  readonly color: string;
}

/** A connection, as far as presence goes. */
export interface Present {
  readonly personId: string;
  readonly right: 'write' | 'read';
  readonly badge: Badge;
  send(frames: readonly Uint8Array[]): void;
}

/** One browser window speaks for one client id; reloads and restored tabs may leave a few more. */
const MOST_IDS = 8;
/** A cursor and a selection take some 300 bytes. */
const LONGEST_STATE = 2048;
/** Of client ids that have left, so many are remembered. */
const MOST_GONE = 1024;

interface Known {
  readonly personId: string;
  readonly clock: number;
  /** Null when it has left. */
  readonly state: string | null;
  readonly holder: Present | null;
}

export class Presence {
  readonly #known = new Map<number, Known>();
  readonly #idsOf = new Map<Present, Set<number>>();
  readonly #changed = new Set<number>();

  join(peer: Present) {
    this.#idsOf.set(peer, new Set());
  }

  /** Seats somebody again whom the others know; what he said before is no news to them. */
  resume(peer: Present, entries: Uint8Array | null) {
    const ids = new Set<number>();
    this.#idsOf.set(peer, ids);
    const said = entries ? readEntries(entries, () => true) : null;
    for (const { client, clock, state } of said ?? []) {
      const holder = state === null ? null : peer;
      ids.add(client);
      this.#known.set(client, { personId: peer.personId, clock, state, holder });
    }
  }

  /** What the others know of a connection; null where it is nothing. */
  entriesOf(peer: Present): Uint8Array | null {
    const said = [...(this.#idsOf.get(peer) ?? [])].flatMap((client) => {
      const known = this.#known.get(client);
      return known?.holder === peer ? [{ client, clock: known.clock, state: known.state }] : [];
    });
    return said.length === 0 ? null : writeEntries(said);
  }

  /** Takes in what a connection says; true when there is something to pass on. */
  hear(peer: Present, bytes: Uint8Array): boolean {
    const ids = this.#idsOf.get(peer);
    const entries = readEntries(bytes, (client) => this.#mayConcern(client, peer));
    if (!ids || !entries) return false;
    if (peer.right === 'read') return this.#echo(peer, entries);
    const isFirst = ids.size === 0;
    for (const entry of entries) {
      if (this.#maySpeakFor(peer, ids, entry, isFirst)) this.#set(peer, ids, entry);
    }
    return this.#changed.size > 0;
  }

  /** Everybody who is here, for somebody who has just come; null where nobody is. */
  everybody(): Uint8Array | null {
    const here = [...this.#known].filter(([, { state }]) => state !== null);
    return here.length === 0 ? null : this.#frame(here.map(([client]) => client));
  }

  /** A connection has ended: whoever it spoke for has left. */
  leave(peer: Present): boolean {
    const ids = this.#idsOf.get(peer) ?? [];
    this.#idsOf.delete(peer);
    for (const client of ids) {
      const known = this.#known.get(client);
      if (known?.holder === peer) this.#forget(client, known);
    }
    return this.#changed.size > 0;
  }

  /** What has changed since the last time, as one frame for all; null where nothing has. */
  flush(): Uint8Array | null {
    if (this.#changed.size === 0) return null;
    const frame = this.#frame([...this.#changed]);
    this.#changed.clear();
    return frame;
  }

  /** Clients repeat to the server what they hear from it; only own entries are looked at. */
  #mayConcern(client: number, peer: Present): boolean {
    const known = this.#known.get(client);
    return known === undefined || known.personId === peer.personId;
  }

  /**
   * A connection speaks for the ids that it used first. Its very first message may take an id over
   * from an older connection of the same person: that is how a client comes back. Later ones may
   * not, because a window of the same person would revive ids whose end it has just been told.
   */
  #maySpeakFor(peer: Present, ids: Set<number>, entry: PresenceEntry, isFirst: boolean): boolean {
    const known = this.#known.get(entry.client);
    if (known && known.personId !== peer.personId) return false;
    if (ids.has(entry.client)) return true;
    return (isFirst || !known) && ids.size < MOST_IDS && entry.state !== null;
  }

  #set(peer: Present, ids: Set<number>, { client, clock, state }: PresenceEntry) {
    const known = this.#known.get(client);
    if (known && clock <= known.clock && known.state === null && state !== null) {
      return this.#askToRenew(peer, ids, client, known);
    }
    const isNews =
      !known || clock > known.clock || (clock === known.clock && known.holder !== peer);
    const isFarewell = known?.state !== null && state === null && clock === known?.clock;
    if (!isNews && !isFarewell) return;
    const stamped = state === null ? null : stamp(state, peer.badge);
    ids.add(client);
    this.#known.set(client, {
      personId: peer.personId,
      clock,
      state: stamped,
      holder: stamped === null ? null : peer,
    });
    this.#changed.add(client);
  }

  /**
   * The others have heard this id leave at this clock and take no notice of it before a newer one.
   * A client that is told that it has left contradicts with its next clock.
   */
  #askToRenew(peer: Present, ids: Set<number>, client: number, { clock }: Known) {
    ids.add(client);
    peer.send([awarenessFrame(writeEntries([{ client, clock, state: null }]))]);
  }

  #forget(client: number, known: Known) {
    this.#known.delete(client);
    this.#known.set(client, { ...known, state: null, holder: null });
    this.#changed.add(client);
    this.#forgetOldest();
  }

  #forgetOldest() {
    if (this.#known.size <= MOST_GONE) return;
    for (const [client, { state }] of this.#known) {
      if (state === null && !this.#changed.has(client)) {
        this.#known.delete(client);
        return;
      }
    }
  }

  /** A reader is not shown to others; its own words keep its client from thinking the line dead. */
  #echo(peer: Present, entries: readonly PresenceEntry[]): false {
    const own = entries.filter(({ client }) => !this.#known.has(client)).slice(0, 1);
    if (own.length > 0) peer.send([awarenessFrame(writeEntries(own))]);
    return false;
  }

  #frame(clients: readonly number[]): Uint8Array {
    const entries = clients.flatMap((client) => {
      const known = this.#known.get(client);
      return known ? [{ client, clock: known.clock, state: known.state }] : [];
    });
    return awarenessFrame(writeEntries(entries));
  }
}

/** The state with the true name and colour in it; null where it is too long or no object. */
function stamp(state: string, badge: Badge): string | null {
  if (state.length > LONGEST_STATE) return null;
  const claimed = parse(state);
  if (typeof claimed !== 'object' || claimed === null || Array.isArray(claimed)) return null;
  return JSON.stringify({ ...claimed, user: badge });
}

function parse(state: string): unknown {
  try {
    return JSON.parse(state);
  } catch {
    return null;
  }
}

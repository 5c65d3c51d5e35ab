/**
 * Who is here, as y-protocols' awareness says it: for each client id a clock and a small state.
 * The room passes on only what a connection may say, stamped with who really says it, and gathers
 * it: the host calls `flush` some 40 ms after something has changed. There is no clock in here.
 */
import { type Badge, stamp, whoStampedIn } from './badge.ts';
import { inPieces, readEntries, writeEntries, type PresenceEntry } from './presence-wire.ts';
import { awarenessFrame } from './wire.ts';

/** A connection, as far as presence goes. */
export interface Present {
  readonly personId: string;
  readonly right: 'write' | 'read';
  readonly badge: Badge;
  send(frames: readonly Uint8Array[]): void;
}

/** One browser window speaks for one client id; reloads and restored tabs may leave a few more. */
const MOST_IDS = 8;
/** Of client ids that have left, so many are remembered. */
const MOST_KNOWN = 1024;

/** Who speaks for a client id: a connection here, or the name of another room of this paper. */
type Holder = Present | string;

interface Known {
  readonly personId: string;
  readonly clock: number;
  /** Null when it has left. */
  readonly state: string | null;
  readonly holder: Holder | null;
}

/** What a connection has said until now. */
interface Voice {
  readonly ids: Set<number>;
  hasSpoken: boolean;
}

/** What changed since the last time. */
export interface Flushed {
  /** For everybody in this room. */
  readonly frame: Uint8Array;
  /** For other rooms of this paper: what was said here, in pieces of a few kilobytes. */
  readonly own: readonly Uint8Array[];
}

export class Presence {
  readonly #known = new Map<number, Known>();
  readonly #voices = new Map<Present, Voice>();
  readonly #changed = new Set<number>();

  join(peer: Present) {
    this.#voices.set(peer, { ids: new Set(), hasSpoken: false });
  }

  /** Seats somebody again whom the others know; what he said before is no news to them. */
  resume(peer: Present, entries: Uint8Array | null) {
    const voice: Voice = { ids: new Set(), hasSpoken: true };
    this.#voices.set(peer, voice);
    const said = entries && readEntries(entries, () => true);
    for (const { client, clock, state } of said ?? []) {
      const holder = state === null ? null : peer;
      voice.ids.add(client);
      this.#known.set(client, { personId: peer.personId, clock, state, holder });
    }
  }

  /** What the others know of a connection; null where it is nothing. */
  entriesOf(peer: Present): Uint8Array | null {
    const ids = [...(this.#voices.get(peer)?.ids ?? [])];
    const said = ids.filter((client) => this.#known.get(client)?.holder === peer);
    return said.length === 0 ? null : writeEntries(this.#entries(said));
  }

  /** Everybody who is here, for somebody who has just come; null where nobody is. */
  everybody(): Uint8Array | null {
    const here = [...this.#known].filter(([, { state }]) => state !== null);
    if (here.length === 0) return null;
    return awarenessFrame(writeEntries(this.#entries(here.map(([client]) => client))));
  }

  /** Takes in what a connection says; false where no client could read it. */
  hear(peer: Present, bytes: Uint8Array): boolean {
    const voice = this.#voices.get(peer);
    // Clients repeat to the server what they hear from it; only own entries are looked at.
    const entries = readEntries(bytes, (client) => this.#mayConcern(client, peer));
    if (!voice || !entries) return false;
    if (peer.right === 'read') this.#echo(peer, entries);
    else for (const entry of entries) this.#take(peer, voice, entry);
    voice.hasSpoken = true;
    return true;
  }

  /** Takes in what was said in another room of this paper, which has checked and stamped it. */
  hearFrom(room: string, bytes: Uint8Array) {
    for (const { client, clock, state } of readEntries(bytes, () => true) ?? []) {
      const known = this.#known.get(client);
      if (state === null) {
        if (known?.holder === room) this.#leave(client, known);
        continue;
      }
      const personId = whoStampedIn(state);
      if (personId === null || (known && clock <= known.clock && known.state !== null)) continue;
      this.#set(client, { personId, clock, state, holder: room });
    }
  }

  /** Another room of this paper is gone, and whoever was in it. */
  forgetRoom(room: string) {
    for (const [client, known] of this.#known) {
      if (known.holder === room) this.#leave(client, known);
    }
  }

  /** A connection has ended: whoever it spoke for has left. */
  leave(peer: Present) {
    const ids = this.#voices.get(peer)?.ids ?? [];
    this.#voices.delete(peer);
    for (const client of ids) {
      const known = this.#known.get(client);
      if (known?.holder === peer) this.#leave(client, known);
    }
  }

  get hasNews() {
    return this.#changed.size > 0;
  }

  /** Null where nothing has changed. */
  flush(): Flushed | null {
    const changed = [...this.#changed];
    if (changed.length === 0) return null;
    this.#changed.clear();
    const own = changed.filter((client) => typeof this.#known.get(client)?.holder !== 'string');
    return {
      frame: awarenessFrame(writeEntries(this.#entries(changed))),
      own: inPieces(this.#entries(own)),
    };
  }

  /** All that was said here, for a room of this paper that has just been opened. */
  own(): readonly Uint8Array[] {
    const own = [...this.#known].filter(([, { holder }]) => typeof holder === 'object' && holder);
    return inPieces(this.#entries(own.map(([client]) => client)));
  }

  #mayConcern(client: number, peer: Present): boolean {
    const known = this.#known.get(client);
    return known === undefined || known.personId === peer.personId;
  }

  #take(peer: Present, voice: Voice, entry: PresenceEntry) {
    const known = this.#known.get(entry.client);
    if (!this.#maySpeakFor(voice, entry, known)) return;
    const state = entry.state === null ? null : stamp(entry.state, peer.badge);
    if (state === null && entry.state !== null) return;
    voice.ids.add(entry.client);
    if (known && state !== null && known.state === null && entry.clock <= known.clock) {
      return this.#askToRenew(peer, entry.client, known);
    }
    if (!isNews(entry, known, peer)) return;
    const holder = state === null ? null : peer;
    this.#set(entry.client, { personId: peer.personId, clock: entry.clock, state, holder });
  }

  /**
   * A connection speaks for the ids that it used first. Its very first message may take an id over
   * from an older connection of the same person: that is how a client comes back. Later ones may
   * not, because a window of the same person would revive ids whose end it has just been told.
   */
  #maySpeakFor({ ids, hasSpoken }: Voice, { client, state }: PresenceEntry, known?: Known) {
    if (ids.has(client)) return true;
    return (!known || !hasSpoken) && ids.size < MOST_IDS && state !== null;
  }

  /**
   * The others have heard this id leave at this clock and take no notice of it before a newer one.
   * A client that is told that it has left contradicts with its next clock.
   */
  #askToRenew(peer: Present, client: number, { clock }: Known) {
    peer.send([awarenessFrame(writeEntries([{ client, clock, state: null }]))]);
  }

  #set(client: number, known: Known) {
    this.#known.delete(client);
    this.#known.set(client, known);
    this.#changed.add(client);
    this.#forgetOldest();
  }

  #leave(client: number, known: Known) {
    this.#set(client, { ...known, state: null, holder: null });
  }

  #forgetOldest() {
    if (this.#known.size <= MOST_KNOWN) return;
    for (const [client, { state }] of this.#known) {
      if (state === null && !this.#changed.has(client)) {
        this.#known.delete(client);
        return;
      }
    }
  }

  /** A reader is not shown to others; its own words keep its client from thinking the line dead. */
  #echo(peer: Present, entries: readonly PresenceEntry[]) {
    const own = entries.filter(({ client }) => !this.#known.has(client)).slice(0, 1);
    if (own.length > 0) peer.send([awarenessFrame(writeEntries(own))]);
  }

  #entries(clients: readonly number[]): readonly PresenceEntry[] {
    return clients.flatMap((client) => {
      const known = this.#known.get(client);
      return known ? [{ client, clock: known.clock, state: known.state }] : [];
    });
  }
}

/** At the same clock only a farewell is news, and that somebody else speaks for the id. */
function isNews({ clock, state }: PresenceEntry, known: Known | undefined, peer: Present) {
  if (!known || clock > known.clock) return true;
  if (clock < known.clock || known.state === null) return false;
  return state === null ? known.holder === peer : known.holder !== peer;
}

import { clientsIn } from '@eckpunkt/room';
import * as Y from 'yjs';
import { damaged, type DamageKind, type Report } from './damage.ts';
import type { EntryRow, SnapshotRow } from './draft-queries.ts';
import { reportGaps } from './gaps.ts';

/**
 * Goes through the log of one draft, as whoever opens it does: first the snapshot, then each entry
 * on top. Once something is broken, entries are only looked at one by one: what is built on a
 * damage cannot be judged, and would bury the damage under its consequences.
 */
export class Replay {
  readonly #paperId: string;
  readonly #owners: ReadonlyMap<number, string>;
  readonly #report: Report;
  readonly #doc = new Y.Doc();
  #last = 0;
  isBroken = false;
  /** Entries that were looked at. */
  count = 0;
  /** Everybody who wrote. */
  readonly people = new Set<string>();

  constructor(paperId: string, owners: ReadonlyMap<number, string>, report: Report) {
    this.#paperId = paperId;
    this.#owners = owners;
    this.#report = report;
  }

  begin({ head, state, hashFits }: SnapshotRow) {
    this.#last = Number(head);
    const table = 'draft_snapshots';
    if (!hashFits) this.#broken('changed', table, '', 'Its SHA-256 is not that of its state.');
    else this.#apply(state, table, '');
  }

  next({ number, personId, update, isSealed }: EntryRow) {
    const at = Number(number);
    this.count += 1;
    this.#follow(at);
    if (!isSealed) {
      this.#broken('changed', 'draft_updates', number, 'It does not say what was written.');
      return;
    }
    this.people.add(personId);
    this.#apply(update, 'draft_updates', number);
    this.#lookAtOwners(number, personId, update);
  }

  /** Was that all? */
  reach(head: number) {
    if (head > this.#last) {
      this.isBroken = true;
      reportGaps('draft_updates', this.#paperId, this.#last, head + 1, this.#report);
    } else if (head < this.#last) {
      const found = `It ends at ${head}, and its log at ${this.#last}.`;
      this.#broken('contradictory', 'drafts', '', found);
    }
  }

  /** The whole draft as one Yjs update. */
  text(): Uint8Array {
    return Y.encodeStateAsUpdate(this.#doc);
  }

  /** How far each client id that wrote something has come until now. */
  clocks(): ReadonlyMap<number, number> {
    return Y.decodeStateVector(Y.encodeStateVector(this.#doc));
  }

  end() {
    this.#doc.destroy();
  }

  #follow(at: number) {
    if (at <= this.#last) {
      const found = 'It is in the snapshot already, and its entry is still there.';
      this.#broken('contradictory', 'draft_updates', String(at), found);
    } else if (at > this.#last + 1) {
      this.isBroken = true;
      reportGaps('draft_updates', this.#paperId, this.#last, at, this.#report);
    }
    this.#last = Math.max(this.#last, at);
  }

  /** What does not decode is broken by itself; what waits for something is so only on a whole log. */
  #apply(update: Uint8Array, table: string, number: string) {
    try {
      Y.applyUpdate(this.#doc, update);
    } catch {
      this.#broken('undecodable', table, number, 'It is no Yjs update.');
    }
    const { pendingStructs, pendingDs } = this.#doc.store;
    if (!this.isBroken && (pendingStructs ?? pendingDs))
      this.#broken('undecodable', table, number, 'It goes on from something that is not there.');
  }

  #lookAtOwners(number: string, personId: string, update: Uint8Array) {
    for (const client of clientsOf(update)) {
      const owner = this.#owners.get(client);
      if (owner === personId) continue;
      const place = { table: 'draft_clients', id: `${this.#paperId} ${client}` };
      const found = owner
        ? `It belongs to ${owner}, and ${personId} wrote with it in entry ${number}.`
        : `Missing, though ${personId} wrote with it in entry ${number}.`;
      this.#report(damaged(owner ? 'contradictory' : 'missing', place, found));
    }
  }

  #broken(kind: DamageKind, table: string, number: string, found: string) {
    this.isBroken = true;
    this.#report(damaged(kind, { table, id: `${this.#paperId} ${number}`.trim() }, found));
  }
}

function clientsOf(update: Uint8Array): ReadonlySet<number> {
  try {
    return clientsIn(update);
  } catch {
    return new Set();
  }
}

import type * as Y from 'yjs';
import type { Clocks } from '@eckpunkt/room/wire';
import { clocksOf, covers, join, missing, moved } from './clocks.ts';
import { deletionsOf, merged, none, without, type Deletions } from './deletions.ts';

/** One edit made in this browser, and what the server must still prove about it. */
interface Edit {
  readonly clocks: Clocks;
  /** Empty for an edit that also wrote: its deletions travel in the same update as its clocks. */
  readonly deletions: Deletions;
  /** A whole earlier visit rather than one edit: counted by the writers who are not covered. */
  readonly visit: boolean;
}

/**
 * The books of what this browser holds against what the server has acknowledged as durable.
 * It believes nothing but the server: an acknowledgement counts for the connection it came on,
 * because after a restart the server may have been restored from an older backup.
 */
export class Ledger {
  #acknowledged: Clocks = new Map();
  /** What an earlier connection acknowledged: good for counting, never for claiming. */
  #remembered: Clocks = new Map();
  #confirmed = false;
  #edits: readonly Edit[] = [];
  readonly #doc: Y.Doc;

  constructor(doc: Y.Doc) {
    this.#doc = doc;
  }

  /** Enters a transaction that changed the document here. */
  record(transaction: Y.Transaction): void {
    const clocks = moved(transaction.beforeState, transaction.afterState);
    const deletions = clocks.size > 0 ? none : merged(transaction.deleteSet.clients);
    this.#enter({ clocks, deletions, visit: false });
  }

  /**
   * Enters a transaction that brought back an earlier visit (kept in this browser). Its clocks
   * may be known to the server while its deletions are not, so both must be proved.
   */
  recordVisit(transaction: Y.Transaction): void {
    const clocks = moved(transaction.beforeState, transaction.afterState);
    this.#enter({ clocks, deletions: deletionsOf(this.#doc), visit: true });
  }

  /** What an earlier visit knew to be durable. */
  remember(clocks: Clocks): void {
    this.#remembered = join(this.#remembered, clocks);
  }

  /** A new connection: nothing is acknowledged until its server says so. */
  reconnect(): void {
    this.#remembered = this.known;
    this.#acknowledged = new Map();
    this.#confirmed = false;
  }

  acknowledge(clocks: Clocks): void {
    this.#acknowledged = join(this.#acknowledged, clocks);
    this.#confirmed = true;
    this.#settle(none);
  }

  /** The server has shown that it holds these deletions. */
  prove(deletions: Deletions): void {
    this.#settle(deletions);
  }

  /** Deletions that no acknowledgement can cover. */
  get unproved(): boolean {
    return this.#edits.some((edit) => edit.deletions.size > 0);
  }

  /** Steps of others that cannot be applied, because something between them is missing. */
  get gaps(): boolean {
    const { pendingStructs, pendingDs } = this.#doc.store;
    return pendingStructs !== null || pendingDs !== null;
  }

  /** Edits made here that are not known to be durable. */
  get waiting(): number {
    return this.#edits.reduce((sum, edit) => sum + this.#count(edit), 0);
  }

  /** Whether all that this browser holds is durable, as the present connection has said. */
  get settled(): boolean {
    if (!this.#confirmed || this.#edits.length > 0 || this.gaps) return false;
    return covers(this.#acknowledged, clocksOf(this.#doc));
  }

  /** The best knowledge of what is durable; what lies beyond it must be kept. */
  get known(): Clocks {
    return this.#confirmed ? this.#acknowledged : this.#remembered;
  }

  #enter(edit: Edit): void {
    this.#edits = [...this.#edits, edit];
    // The acknowledgement may have been quicker than the document's own event.
    this.#settle(none);
  }

  #settle(proved: Deletions): void {
    if (this.#edits.length === 0) return;
    this.#edits = this.#edits
      .map((edit) => ({ ...edit, deletions: without(edit.deletions, proved) }))
      .filter((edit) => edit.deletions.size > 0 || !covers(this.#acknowledged, edit.clocks));
  }

  #count(edit: Edit): number {
    return edit.visit ? missing(this.known, edit.clocks).length : 1;
  }
}

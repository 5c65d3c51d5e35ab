import { Ahead } from './ahead.ts';
import { judge, type Verdict } from './door.ts';
import type { Draft, DraftMark } from './draft.ts';
import { batchOf, Lobby, type Offer } from './lobby.ts';
import type { DraftLog, Entry, NumberedEntry, Stored } from './log.ts';
import { newsOf } from './news.ts';
import { Settlements } from './settlements.ts';
import { draftOf } from './stored-draft.ts';
import type { Clocks } from './wire.ts';
import { gather, type News } from './write-update.ts';

/** Less than that is not worth compacting. */
const LEAST_GROWTH = 16 * 2 ** 10;

/** Beyond that many waiting bytes a draft that cannot be written down takes no more. */
const MOST_WAITING = 8 * 2 ** 20;

/** What has just become durable. */
export interface Commit<Source> {
  readonly update: Uint8Array;
  /** Nothing but letters came or went. */
  readonly isText: boolean;
  readonly deletes: boolean;
  /** The clocks that moved. */
  readonly clocks: Clocks;
  /** Empty when it was written by another room of the paper. */
  readonly sources: ReadonlySet<Source>;
}

/** A moment of a ledger. */
export interface LedgerMark {
  readonly head: number;
  readonly draft: DraftMark;
  readonly growth: number;
}

export interface LedgerEvents<Source> {
  committed(commit: Commit<Source>): void;
  /** There is no place for an offer, not even after everything in the log was taken in. */
  rejected(offer: Offer<Source>, verdict: Verdict): void;
  /** The log has given up: nothing that waits will become durable. */
  failed(error: unknown): void;
}

/**
 * A draft, what waits to become part of it, and the log that decides. One append is under way at
 * a time; whatever is let in meanwhile gathers for the next.
 */
export class Ledger<Source> {
  readonly #paperId: string;
  readonly #log: DraftLog;
  readonly #events: LedgerEvents<Source>;
  readonly #owners: Map<number, string>;
  readonly #draft: Draft;
  readonly #lobby = new Lobby<Source>();
  readonly #settlements = new Settlements<Offer<Source>>();
  #ahead: Ahead;
  #head: number;
  #snapshotSize: number;
  /** Bytes of the entries after the snapshot. */
  #growth: number;
  #isBehind = false;
  /** How often the log was looked at, and how often that was begun. */
  #looks = 0;
  #looksBegun = 0;
  #failure: Error | null = null;
  #isWorking = false;

  constructor(paperId: string, log: DraftLog, stored: Stored, events: LedgerEvents<Source>) {
    this.#paperId = paperId;
    this.#log = log;
    this.#events = events;
    this.#owners = new Map(stored.owners);
    this.#draft = draftOf(stored);
    this.#head = stored.head;
    this.#snapshotSize = stored.snapshot?.length ?? 0;
    this.#growth = stored.entries.reduce((sum, { update }) => sum + update.length, 0);
    this.#ahead = this.#freshAhead();
  }

  /** The durable text; nothing else may be shown to anybody. */
  get draft(): Draft {
    return this.#draft;
  }

  /** The log has given up: nothing that is said here will ever become durable. */
  get isOver() {
    return this.#failure !== null;
  }

  /** Does more wait than may, or is nothing written down any more? */
  get isFull() {
    return this.#lobby.size > MOST_WAITING || this.isOver;
  }

  /** Do single entries outweigh the snapshot, so that compacting the log would pay? */
  get isOvergrown() {
    return this.#growth > Math.max(LEAST_GROWTH, this.#snapshotSize);
  }

  /** The durable text up to now; good for `adopt`. */
  mark(): LedgerMark {
    return { head: this.#head, draft: this.#draft.mark(), growth: this.#growth };
  }

  /** Goes on from a snapshot of everything up to a mark; without one, only stops growing. */
  adopt(snapshot: Uint8Array | null, mark: LedgerMark) {
    this.#growth -= mark.growth;
    if (!snapshot) return;
    this.#snapshotSize = snapshot.length;
    this.#draft.adopt(snapshot, mark.draft);
  }

  /** Judges what a person brings without letting it in. */
  judge(update: Uint8Array, personId: string): Verdict {
    return judge(update, personId, this.#ahead);
  }

  /**
   * Judges what a person brings, and lets it in if it may. What goes on from something unknown, or
   * from what somebody else wrote, may only be ahead of this room: its client was connected to
   * another process a moment ago. It is judged again when everything in the log was taken in.
   */
  offer(offer: Offer<Source>): Verdict {
    const verdict = this.judge(offer.update, offer.personId);
    if (verdict.kind === 'news') this.#letIn(offer, verdict.news);
    else if (verdict.kind === 'gap' || verdict.kind === 'foreign') {
      this.#lobby.doubt(offer);
      this.#isBehind = true;
    }
    this.#start();
    return verdict;
  }

  /** Another room of this paper has written: take that in. */
  catchUp() {
    this.#isBehind = true;
    this.#start();
  }

  /** When everything that was let in until now is durable; rejects when the log has given up. */
  settled(): Promise<void> {
    return this.#reached(0);
  }

  /** As `settled`, and everything that other rooms have written until now is taken in. */
  current(): Promise<void> {
    const current = this.#reached(this.#looksBegun + 1);
    this.catchUp();
    return current;
  }

  #reached(looks: number): Promise<void> {
    if (this.#failure) return Promise.reject(this.#failure);
    const reached = this.#settlements.wait({ open: this.#lobby.open, looks });
    this.#tellSettled();
    return reached;
  }

  #tellSettled() {
    if (!this.#settlements.isEmpty) this.#settlements.tell(this.#lobby.open, this.#looks);
  }

  #letIn(offer: Offer<Source>, news: News) {
    this.#ahead.add(news, offer.personId);
    this.#lobby.wait({ offer, news });
  }

  #start() {
    const hasWork = this.#isBehind || this.#lobby.hasWaiting;
    if (hasWork && !this.#isWorking && !this.#failure) void this.#run();
  }

  async #run() {
    this.#isWorking = true;
    try {
      while (this.#isBehind || this.#lobby.hasWaiting) {
        await (this.#isBehind ? this.#takeIn() : this.#append());
        this.#tellSettled();
      }
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#isWorking = false;
    }
  }

  #fail(error: unknown) {
    this.#failure = new Error('the log of this draft has given up', { cause: error });
    this.#settlements.fail(this.#failure);
    this.#events.failed(error);
  }

  async #append() {
    let entries: readonly Entry[] = [];
    const appended = await this.#log.append(this.#paperId, () => {
      const isNew = (client: number) => !this.#owners.has(client);
      const batch = batchOf(this.#lobby.setOut(), this.#head, isNew);
      entries = batch.entries;
      return batch;
    });
    if (appended !== 'behind') return this.#accept(appended.head, entries);
    this.#lobby.turnBack();
    this.#isBehind = true;
  }

  #accept(head: number, entries: readonly Entry[]) {
    const arrived = this.#lobby.arrive();
    this.#head = head;
    const news: News[] = [];
    const sources = new Set<Source>();
    for (const submission of arrived) {
      news.push(submission.news);
      sources.add(submission.offer.source);
      this.#own(submission.news, submission.offer.personId);
    }
    // What one person wrote was put together for the log already.
    const [entry, ...others] = entries;
    const update = entry && others.length === 0 ? entry.update : gather(news);
    const commit = this.#commit(news, update, sources);
    // What waits goes on from a draft that is longer now.
    this.#ahead = this.#freshAhead();
    for (const { offer, news: ahead } of this.#lobby.waiting)
      this.#ahead.add(ahead, offer.personId);
    this.#events.committed(commit);
  }

  #commit(news: readonly News[], update: Uint8Array, sources: ReadonlySet<Source>): Commit<Source> {
    const clocks = new Map<number, number>();
    let [isText, deletes] = [true, false];
    for (const one of news) {
      this.#draft.add(one);
      for (const run of one.runs) {
        clocks.set(run.client, run.end);
        isText &&= run.isText;
      }
      deletes ||= one.deletions.length > 0;
    }
    this.#growth += update.length;
    return { update, isText, deletes, clocks, sources };
  }

  #own({ runs }: News, personId: string) {
    for (const { client } of runs) this.#owners.set(client, personId);
  }

  /** Takes in what others have written, and judges again what waits. */
  async #takeIn() {
    this.#isBehind = false;
    this.#looksBegun++;
    const entries = await this.#log.since(this.#paperId, this.#head);
    const foreign = entries ? this.#foreignNews(entries) : await this.#reload();
    const commit = this.#commit(foreign, gather(foreign), new Set());
    this.#judgeAgain();
    this.#looks++;
    if (commit.clocks.size > 0 || commit.deletes) this.#events.committed(commit);
  }

  #foreignNews(entries: readonly NumberedEntry[]): readonly News[] {
    const ahead = this.#freshAhead();
    return entries.map(({ number, personId, update }) => {
      const news = newsOf(update, ahead);
      if (!news || number !== this.#head + 1) throw new Error(`entry ${number} is damaged`);
      ahead.add(news, personId);
      this.#own(news, personId);
      this.#head = number;
      return news;
    });
  }

  /** The log was compacted beyond what is known here, so that single entries no longer say it. */
  async #reload(): Promise<readonly News[]> {
    const stored = await this.#log.load(this.#paperId);
    if (!stored) throw new Error('the draft is gone');
    const news = newsOf(draftOf(stored).encode(), this.#freshAhead());
    if (!news) throw new Error('the snapshot is damaged');
    for (const [client, personId] of stored.owners) this.#owners.set(client, personId);
    this.#head = stored.head;
    return [news];
  }

  #judgeAgain() {
    const offers = this.#lobby.clear();
    this.#ahead = this.#freshAhead();
    for (const offer of offers) {
      const verdict = this.judge(offer.update, offer.personId);
      if (verdict.kind === 'news') this.#letIn(offer, verdict.news);
      else if (verdict.kind !== 'known') this.#events.rejected(offer, verdict);
    }
  }

  #freshAhead(): Ahead {
    return new Ahead(this.#draft, this.#owners);
  }
}

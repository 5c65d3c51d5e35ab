import { Ahead, type Admitted } from './ahead.ts';
import { judge, type Verdict } from './door.ts';
import type { Draft, DraftMark } from './draft.ts';
import type { Batch, DraftLog, Entry, NumberedEntry, Stored } from './log.ts';
import { newsOf } from './news.ts';
import type { Clocks } from './wire.ts';
import { draftOf } from './stored-draft.ts';
import { gather, isNothing, type News } from './write-update.ts';

/** Less than that is not worth compacting. */
const LEAST_GROWTH = 16 * 2 ** 10;

/** Beyond that many waiting bytes a draft that cannot be written down takes no more. */
const MOST_WAITING = 8 * 2 ** 20;

/** What somebody brings, and whom it came from. */
export interface Offer<Source> {
  readonly source: Source;
  readonly personId: string;
  readonly update: Uint8Array;
}

/** Something let in that waits for the log. */
interface Submission<Source> {
  readonly offer: Offer<Source>;
  readonly admitted: Admitted;
}

/** What has just become durable. */
export interface Commit<Source> {
  readonly news: News;
  readonly update: Uint8Array;
  /** The clocks that moved. */
  readonly clocks: Clocks;
  /** Empty when it was written by another room of the paper. */
  readonly sources: ReadonlySet<Source>;
}

interface Settling<Source> {
  readonly open: readonly Offer<Source>[];
  /** The number of times the log must have been looked at. */
  readonly looks: number;
  resolve(): void;
  reject(error: Error): void;
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
  #head: number;
  #snapshotSize: number;
  /** Bytes of the entries after the snapshot. */
  #growth: number;
  #ahead: Ahead;
  #waiting: Submission<Source>[] = [];
  #doubtful: Offer<Source>[] = [];
  #waitingSize = 0;
  #underWay: readonly Submission<Source>[] = [];
  #isBehind = false;
  /** How often the log was looked at, and how often that was begun. */
  #looks = 0;
  #looksBegun = 0;
  #failure: Error | null = null;
  #isWorking = false;
  readonly #settling: Settling<Source>[] = [];

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

  /** Does more wait than may, or is nothing written down any more? */
  get isFull() {
    return this.#waitingSize > MOST_WAITING || this.isOver;
  }

  /** The log has given up: nothing that is said here will ever become durable. */
  get isOver() {
    return this.#failure !== null;
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
    if (verdict.kind === 'news') this.#wait({ offer, admitted: verdict.admitted });
    else if (verdict.kind === 'gap' || verdict.kind === 'foreign') this.#doubt(offer);
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
    return this.#settle({ open: this.#open(), looks: 0 });
  }

  /** As `settled`, and everything that other rooms have written until now is taken in. */
  current(): Promise<void> {
    const current = this.#settle({ open: this.#open(), looks: this.#looksBegun + 1 });
    this.catchUp();
    return current;
  }

  #settle(what: Pick<Settling<Source>, 'open' | 'looks'>): Promise<void> {
    if (this.#failure) return Promise.reject(this.#failure);
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.#settling.push({ ...what, resolve, reject });
    this.#tellSettled();
    return promise;
  }

  #open(): readonly Offer<Source>[] {
    const submitted = [...this.#underWay, ...this.#waiting].map(({ offer }) => offer);
    return [...submitted, ...this.#doubtful];
  }

  #freshAhead(): Ahead {
    return new Ahead(this.#draft, this.#owners);
  }

  #wait(submission: Submission<Source>) {
    this.#ahead.add(submission.admitted);
    this.#waiting.push(submission);
    this.#waitingSize += submission.offer.update.length;
  }

  #doubt(offer: Offer<Source>) {
    this.#doubtful.push(offer);
    this.#waitingSize += offer.update.length;
    this.#isBehind = true;
  }

  #start() {
    const hasWork = this.#isBehind || this.#waiting.length > 0;
    if (hasWork && !this.#isWorking && !this.#failure) void this.#run();
  }

  async #run() {
    this.#isWorking = true;
    try {
      while (this.#isBehind || this.#waiting.length > 0) {
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
    for (const { reject } of this.#settling.splice(0)) reject(this.#failure);
    this.#events.failed(error);
  }

  #tellSettled() {
    if (this.#settling.length === 0) return;
    const open = new Set(this.#open());
    const isDone = (settling: Settling<Source>) =>
      settling.looks <= this.#looks && !settling.open.some((offer) => open.has(offer));
    for (const settling of this.#settling.filter(isDone)) {
      this.#settling.splice(this.#settling.indexOf(settling), 1);
      settling.resolve();
    }
  }

  async #append() {
    const appended = await this.#log.append(this.#paperId, () => {
      this.#underWay = this.#waiting;
      this.#waiting = [];
      return this.#batch(this.#underWay);
    });
    const taken = this.#underWay;
    this.#underWay = [];
    if (appended !== 'behind') return this.#accept(taken, appended.head);
    this.#waiting.unshift(...taken);
    this.#isBehind = true;
  }

  /** One entry a person: the log says who wrote what, at the grain of a commit. */
  #batch(taken: readonly Submission<Source>[]): Batch {
    const byPerson = Map.groupBy(taken, ({ admitted }) => admitted.personId);
    const entries = Array.from(byPerson, ([personId, theirs]): Entry => {
      const news = theirs.map(({ admitted }) => admitted);
      return { personId, update: gather(news), newClients: this.#newClients(news) };
    });
    return { after: this.#head, entries };
  }

  #newClients(news: readonly News[]): readonly number[] {
    const clients = new Set(news.flatMap(({ runs }) => runs.map(({ client }) => client)));
    return [...clients].filter((client) => !this.#owners.has(client));
  }

  #accept(taken: readonly Submission<Source>[], head: number) {
    this.#head = head;
    this.#waitingSize -= taken.reduce((sum, { offer }) => sum + offer.update.length, 0);
    const news = taken.map(({ admitted }) => admitted);
    this.#own(news);
    const commit = this.#commit(news, new Set(taken.map(({ offer }) => offer.source)));
    // What waits goes on from a draft that is longer now.
    this.#ahead = this.#freshAhead();
    for (const { admitted } of this.#waiting) this.#ahead.add(admitted);
    this.#events.committed(commit);
  }

  #own(news: readonly Admitted[]) {
    for (const { runs, personId } of news) {
      for (const { client } of runs) this.#owners.set(client, personId);
    }
  }

  #commit(news: readonly News[], sources: ReadonlySet<Source>): Commit<Source> {
    for (const one of news) this.#draft.add(one);
    const runs = news.flatMap((one) => one.runs);
    const deletions = news.flatMap((one) => one.deletions);
    const update = gather(news);
    this.#growth += update.length;
    return {
      news: { runs, deletions },
      update,
      clocks: new Map(runs.map(({ client, end }) => [client, end])),
      sources,
    };
  }

  /** Takes in what others have written, and judges again what waits. */
  async #takeIn() {
    this.#isBehind = false;
    this.#looksBegun++;
    const entries = await this.#log.since(this.#paperId, this.#head);
    const foreign = entries ? this.#foreignNews(entries) : await this.#reload();
    const commit = this.#commit(foreign, new Set());
    this.#rejudge();
    this.#looks++;
    if (!isNothing(commit.news)) this.#events.committed(commit);
  }

  #foreignNews(entries: readonly NumberedEntry[]): readonly News[] {
    const ahead = this.#freshAhead();
    const foreign = entries.map(({ number, personId, update }) => {
      const news = newsOf(update, ahead);
      if (!news || number !== this.#head + 1) throw new Error(`entry ${number} is damaged`);
      const admitted = { ...news, personId };
      ahead.add(admitted);
      this.#head = number;
      return admitted;
    });
    this.#own(foreign);
    return foreign;
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

  #rejudge() {
    const offers = [...this.#waiting.map(({ offer }) => offer), ...this.#doubtful];
    this.#ahead = this.#freshAhead();
    this.#waiting = [];
    this.#doubtful = [];
    this.#waitingSize = 0;
    for (const offer of offers) {
      const verdict = this.judge(offer.update, offer.personId);
      if (verdict.kind === 'news') this.#wait({ offer, admitted: verdict.admitted });
      else if (verdict.kind !== 'known') this.#events.rejected(offer, verdict);
    }
  }
}

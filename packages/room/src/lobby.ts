import type { Batch, Entry } from './log.ts';
import { gather, type News } from './write-update.ts';

/** What somebody brings, and whom it came from. */
export interface Offer<Source> {
  readonly source: Source;
  readonly personId: string;
  readonly update: Uint8Array;
}

/** Something let in that waits for the log. */
export interface Submission<Source> {
  readonly offer: Offer<Source>;
  readonly news: News;
}

/** Where edits are between the door and the log. */
export class Lobby<Source> {
  /** Let in, and part of the next append. */
  #waiting: Submission<Source>[] = [];
  /** Part of the append that is under way. */
  #underWay: readonly Submission<Source>[] = [];
  /** To be judged when everything in the log has been taken in. */
  #doubtful: Offer<Source>[] = [];
  /** Bytes of all of them. */
  #size = 0;

  get size() {
    return this.#size;
  }

  get hasWaiting() {
    return this.#waiting.length > 0;
  }

  get waiting(): readonly Submission<Source>[] {
    return this.#waiting;
  }

  /** Everything that is neither durable nor turned away. */
  get open(): readonly Offer<Source>[] {
    const submitted = [...this.#underWay, ...this.#waiting].map(({ offer }) => offer);
    return [...submitted, ...this.#doubtful];
  }

  wait(submission: Submission<Source>) {
    this.#waiting.push(submission);
    this.#size += submission.offer.update.length;
  }

  doubt(offer: Offer<Source>) {
    this.#doubtful.push(offer);
    this.#size += offer.update.length;
  }

  /** Whatever waits is under way from now on. */
  setOut(): readonly Submission<Source>[] {
    this.#underWay = this.#waiting;
    this.#waiting = [];
    return this.#underWay;
  }

  /** What was under way has arrived. */
  arrive(): readonly Submission<Source>[] {
    const arrived = this.#underWay;
    this.#underWay = [];
    this.#size -= arrived.reduce((sum, { offer }) => sum + offer.update.length, 0);
    return arrived;
  }

  /** What was under way has to wait again, before everything else. */
  turnBack() {
    this.#waiting.unshift(...this.#underWay);
    this.#underWay = [];
  }

  /** Gives everything out, to be judged again. */
  clear(): readonly Offer<Source>[] {
    const offers = this.open;
    this.#waiting = [];
    this.#doubtful = [];
    this.#size = 0;
    return offers;
  }
}

/** One entry a person: the log says who wrote what, at the grain of a commit. */
export function batchOf<Source>(
  submissions: readonly Submission<Source>[],
  after: number,
  isNew: (client: number) => boolean,
): Batch {
  const byPerson = new Map<string, News[]>();
  for (const { offer, news } of submissions) {
    const theirs = byPerson.get(offer.personId);
    if (theirs) theirs.push(news);
    else byPerson.set(offer.personId, [news]);
  }
  const entries = Array.from(byPerson, ([personId, theirs]): Entry => {
    const clients = new Set<number>();
    for (const { runs } of theirs) for (const { client } of runs) clients.add(client);
    return { personId, update: gather(theirs), newClients: [...clients].filter(isNew) };
  });
  return { after, entries };
}

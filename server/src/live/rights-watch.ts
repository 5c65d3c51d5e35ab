import type { Sql } from 'postgres';
import type { Log } from '../host.ts';
import type { Entrant, TurnedAway } from './admission.ts';
import { rightIn, whyEnd } from './policy.ts';
import { papersLedBy } from './queries.ts';
import { RIGHTS_CHANNEL, type RightsScope } from './rights.ts';
import type { Rooms } from './rooms.ts';

/** A live connection, as far as rights go. */
export interface Watched {
  readonly entrant: Entrant;
  end(why: TurnedAway): void;
}

/** Sessions end by time as well, and nobody announces that. */
const ROUND_MS = 60_000;

/** Ends live connections when the right that they came in with has gone. */
export class RightsWatch {
  readonly #sql: Sql;
  readonly #log: Log;
  readonly #watched = new Set<Watched>();
  readonly #standingAt: Rooms['standingAt'];
  #round: NodeJS.Timeout | undefined;
  #unlisten: (() => Promise<void>) | undefined;

  constructor(sql: Sql, standingAt: Rooms['standingAt'], log: Log) {
    this.#sql = sql;
    this.#standingAt = standingAt;
    this.#log = log;
  }

  /** After a lost connection to the database nobody knows what was missed: all are checked. */
  async start() {
    this.#round = setInterval(() => void this.#checkAll(), ROUND_MS);
    const { unlisten } = await this.#sql.listen(
      RIGHTS_CHANNEL,
      (scope) => void this.#changed(scope),
      () => void this.#checkAll(),
    );
    this.#unlisten = unlisten;
  }

  async stop() {
    clearInterval(this.#round);
    await this.#unlisten?.();
  }

  add(watched: Watched) {
    this.#watched.add(watched);
  }

  delete(watched: Watched) {
    this.#watched.delete(watched);
  }

  /** Rights may have changed between the check at the door and now. */
  recheck(watched: Watched): Promise<void> {
    return this.#check([watched]);
  }

  async #changed(message: string) {
    const scope: RightsScope = JSON.parse(message);
    await this.#check(await this.#inScope(scope));
  }

  #checkAll(): Promise<void> {
    return this.#check([...this.#watched]);
  }

  async #inScope({ personId, sessionId, groupId, paperId }: RightsScope) {
    const near = [...this.#watched].filter(
      ({ entrant }) =>
        (!personId || entrant.personId === personId) &&
        (!sessionId || entrant.sessionId === sessionId) &&
        (!paperId || entrant.paperId === paperId),
    );
    if (!groupId || near.length === 0) return near;
    const papers = [...new Set(near.map(({ entrant }) => entrant.paperId))];
    const led = await papersLedBy(this.#sql, groupId, papers);
    return near.filter(({ entrant }) => led.has(entrant.paperId));
  }

  async #check(all: readonly Watched[]) {
    try {
      await Promise.all(all.map((watched) => this.#checkOne(watched)));
    } catch (error) {
      // Nobody can have changed rights in a database that is away; its return checks everybody.
      this.#log.warn('live.recheck-failed', { error });
    }
  }

  async #checkOne(watched: Watched) {
    const { paperId, sessionId, right } = watched.entrant;
    const why = whyEnd(right, rightIn(await this.#standingAt({ paperId, sessionId })));
    if (why && this.#watched.has(watched)) watched.end(why);
  }
}

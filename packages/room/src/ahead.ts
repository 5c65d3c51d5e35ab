import type { Draft } from './draft.ts';
import { Ranges, type Stretch } from './ranges.ts';
import type { News } from './write-update.ts';

/** To whom each client id belongs: the person who used it first. */
export type Owners = ReadonlyMap<number, string>;

/**
 * What the door has let in on top of a draft, but the log does not hold yet. Clients go on typing
 * meanwhile, so the door judges against this, while answers are given from the draft alone.
 */
export class Ahead {
  readonly #draft: Draft;
  readonly #owners: Owners;
  readonly #clocks = new Map<number, number>();
  readonly #newOwners = new Map<number, string>();
  readonly #deleted = new Map<number, Ranges>();

  constructor(draft: Draft, owners: Owners) {
    this.#draft = draft;
    this.#owners = owners;
  }

  clock(client: number): number {
    return this.#clocks.get(client) ?? this.#draft.clock(client);
  }

  owner(client: number): string | undefined {
    return this.#owners.get(client) ?? this.#newOwners.get(client);
  }

  /** What of a stretch of a client is not deleted yet. */
  missing(client: number, from: number, to: number): readonly Stretch[] {
    const missing = this.#draft.missing(client, from, to);
    const ahead = this.#deleted.get(client);
    return ahead ? missing.flatMap((stretch) => ahead.missing(stretch.from, stretch.to)) : missing;
  }

  /** What a person brings has been let in. */
  add({ runs, deletions }: News, personId: string) {
    for (const { client, end } of runs) {
      this.#clocks.set(client, end);
      this.#newOwners.set(client, personId);
    }
    for (const { client, from, to } of deletions) this.#deletedOf(client).add(from, to);
  }

  #deletedOf(client: number): Ranges {
    const ranges = this.#deleted.get(client) ?? new Ranges();
    this.#deleted.set(client, ranges);
    return ranges;
  }
}

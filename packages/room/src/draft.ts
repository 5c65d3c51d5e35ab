import { Ranges, type Stretch } from './ranges.ts';
import { Strand, type StrandMark } from './strand.ts';
import { runsIn } from './update.ts';
import type { Clocks } from './wire.ts';
import { type News, writeUpdate } from './write-update.ts';

const CACHED_DIFFERENCES = 8;

export type DraftMark = ReadonlyMap<number, StrandMark>;

/**
 * The living text as bytes and numbers: for each client the structs it wrote, for each client what
 * of it is deleted. It can say what it has, and give that to a client, without a Y.Doc.
 */
export class Draft {
  readonly #strands = new Map<number, Strand>();
  readonly #deleted = new Map<number, Ranges>();
  #whole: Uint8Array | null = null;
  readonly #differences = new Map<string, Uint8Array>();

  clock(client: number): number {
    return this.#strands.get(client)?.clock ?? 0;
  }

  clocks(): Clocks {
    return new Map(Array.from(this.#strands, ([client, { clock }]) => [client, clock]));
  }

  /** What of a stretch of a client is not deleted. */
  missing(client: number, from: number, to: number): readonly Stretch[] {
    return this.#deleted.get(client)?.missing(from, to) ?? [{ from, to }];
  }

  /** Takes in news; throws where they do not go on from what is here. */
  add({ runs, deletions }: News) {
    for (const run of runs) this.#strand(run.client).append(run);
    for (const { client, from, to } of deletions) this.#deletedOf(client).add(from, to);
    this.#whole = null;
    this.#differences.clear();
  }

  /** How far each client has come; good for `adopt`. */
  mark(): DraftMark {
    return new Map(Array.from(this.#strands, ([client, strand]) => [client, strand.mark()]));
  }

  /** Puts a compacted snapshot in the place of everything up to a mark. */
  adopt(snapshot: Uint8Array, mark: DraftMark) {
    for (const run of runsIn(snapshot)) {
      const at = mark.get(run.client);
      if (at) this.#strand(run.client).adopt(run, at);
    }
    this.#whole = null;
    this.#differences.clear();
  }

  /** All of it as one Yjs update; nobody may change these bytes: the draft itself lives in them. */
  encode(): Uint8Array {
    this.#whole ??= writeUpdate(
      Array.from(this.#strands.values(), (strand) => strand.moved()),
      this.#deleted,
    );
    return this.#whole;
  }

  /** What somebody with these clocks lacks, as one Yjs update. Deletions have no clock: all. */
  encodeAfter(clocks: Clocks): Uint8Array {
    const known = Array.from(this.#strands.keys(), (client) => clocks.get(client) ?? 0);
    if (known.every((clock) => clock === 0)) return this.encode();
    const key = known.join();
    const difference = this.#differences.get(key) ?? this.#encodeAfter(clocks);
    if (this.#differences.size < CACHED_DIFFERENCES) this.#differences.set(key, difference);
    return difference;
  }

  #encodeAfter(clocks: Clocks): Uint8Array {
    const strips = [...this.#strands.values()]
      .filter(({ client, clock }) => clock > (clocks.get(client) ?? 0))
      .map((strand) => strand.after(clocks.get(strand.client) ?? 0));
    return writeUpdate(strips, this.#deleted);
  }

  #strand(client: number): Strand {
    const strand = this.#strands.get(client) ?? new Strand(client);
    this.#strands.set(client, strand);
    return strand;
  }

  #deletedOf(client: number): Ranges {
    const ranges = this.#deleted.get(client) ?? new Ranges();
    this.#deleted.set(client, ranges);
    return ranges;
  }
}

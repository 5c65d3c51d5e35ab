import { Scanner } from './scanner.ts';
import { type Need, type Run, scanStruct } from './update.ts';
import type { Strip } from './write-update.ts';

const NOTHING = new Uint8Array();
/** A strand that grows gets this part of its length on top. */
const SPARE = 4;

export interface StrandMark {
  readonly clock: number;
  readonly count: number;
  readonly used: number;
}

/** All structs of one client from clock 0 on: their bytes behind one another, as they came. */
export class Strand {
  readonly client: number;
  /** The clock that its next struct will have. */
  clock = 0;
  #count = 0;
  #bytes: Uint8Array = NOTHING;
  #used = 0;

  constructor(client: number) {
    this.client = client;
  }

  append(run: Run) {
    if (run.clock !== this.clock) throw new Error(`strand ${this.client} has a gap`);
    this.#reserve(run.bytes.length);
    this.#bytes.set(run.bytes, this.#used);
    this.#used += run.bytes.length;
    this.#count += run.count;
    this.clock = run.end;
  }

  /** Where it ends now; good for `adopt`. */
  mark(): StrandMark {
    return { clock: this.clock, count: this.#count, used: this.#used };
  }

  /** Replaces what comes before a mark by a shorter way to say the same. */
  adopt(run: Run, { clock, count, used }: StrandMark) {
    if (run.clock !== 0 || run.end !== clock) throw new Error('a snapshot of something else');
    const tail = this.#bytes.subarray(used, this.#used);
    const bytes = new Uint8Array(run.bytes.length + tail.length);
    bytes.set(run.bytes);
    bytes.set(tail, run.bytes.length);
    this.#bytes = bytes;
    this.#used = bytes.length;
    this.#count += run.count - count;
  }

  whole(): Strip {
    const { client } = this;
    return { client, clock: 0, count: this.#count, pieces: [this.#bytes.subarray(0, this.#used)] };
  }

  /** The same, and from now on the strand lives in the copy, so that memory holds it only once. */
  moved(): Strip {
    return { ...this.whole(), placed: (copy) => (this.#bytes = copy) };
  }

  /**
   * What comes after `clock`. A struct that `clock` lies inside of is given whole: every client
   * skips the part that it has.
   */
  after(clock: number): Strip {
    if (clock === 0) return this.whole();
    const scanner = new Scanner(this.#bytes.subarray(0, this.#used));
    const needs: Need[] = [];
    let [at, skipped, start] = [0, 0, 0];
    for (;;) {
      const end = at + scanStruct(scanner, this.client, at, needs);
      if (end > clock) break;
      [at, start] = [end, scanner.at];
      skipped++;
    }
    const pieces = [scanner.bytes.subarray(start)];
    return { client: this.client, clock: at, count: this.#count - skipped, pieces };
  }

  /** Takes some more than is needed, so that a long strand is not copied with every keystroke. */
  #reserve(more: number) {
    const needed = this.#used + more;
    if (needed <= this.#bytes.length) return;
    const spare = this.#count === 0 ? 0 : Math.max(64, Math.floor(needed / SPARE));
    const roomier = new Uint8Array(needed + spare);
    roomier.set(this.#bytes.subarray(0, this.#used));
    this.#bytes = roomier;
  }
}

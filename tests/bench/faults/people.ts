import type { Random } from '../../convergence/random.ts';
import type { RoomAddress } from '../live/subjects/subject.ts';
import type { Ledger } from './ledger.ts';
import { Writer } from './writer.ts';

const WRITERS_PER_ROOM = 3;
const TICK_MS = 20;
/** Words a second of each writer. */
const RATE = 50;

/** Everybody who writes. Some keep their tab open through all faults; others close it and come anew. */
export class People {
  readonly #rooms: readonly RoomAddress[];
  readonly #random: Random;
  readonly #writers: { readonly room: RoomAddress; writer: Writer }[];
  readonly #former: Writer[] = [];
  #count = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(rooms: readonly RoomAddress[], random: Random) {
    this.#rooms = rooms;
    this.#random = random;
    this.#writers = rooms.flatMap((room) =>
      Array.from({ length: WRITERS_PER_ROOM }, () => ({ room, writer: this.#newcomer(room) })),
    );
  }

  /** Lets them write at a steady rate, whether or not anybody takes it. */
  start() {
    let last = performance.now();
    let due = 0;
    this.#timer = setInterval(() => {
      const now = performance.now();
      due += ((now - last) / 1000) * RATE;
      last = now;
      for (; due >= 1; due -= 1) for (const { writer } of this.#writers) writer.type();
      for (const { writer } of this.#writers) writer.flush();
    }, TICK_MS);
  }

  stopTyping() {
    clearInterval(this.#timer);
  }

  /** About half of them close their tab; others come in their place. */
  shuffle() {
    for (const seat of this.#writers) {
      if (this.#random.chance(0.5)) continue;
      seat.writer.leave();
      this.#former.push(seat.writer);
      seat.writer = this.#newcomer(seat.room);
    }
  }

  leave() {
    for (const { writer } of this.#writers) writer.leave();
  }

  ledgers(): readonly Ledger[] {
    return this.#all().map(({ ledger }) => ledger);
  }

  /** Has everybody found the way back? */
  areHere(): boolean {
    return this.#writers.every(({ writer }) => writer.isOpen);
  }

  /** Of those who write now: what they have typed and do not know to be saved. */
  open(): number {
    return sum(this.#writers.map(({ writer }) => writer.ledger.open));
  }

  acknowledged(): number {
    return sum(this.ledgers().map(({ acknowledged }) => acknowledged));
  }

  sent(): number {
    return sum(this.ledgers().map(({ sent }) => sent));
  }

  /** What somebody missed on coming back. */
  missed(): number {
    return sum(this.#all().map(({ lost }) => lost));
  }

  refusals(): number {
    return sum(this.#all().map(({ refusals }) => refusals));
  }

  /** Rooms in which not everybody is shown the same text. */
  diverged(): number {
    return this.#rooms.filter((room) => {
      const here = this.#writers.filter((seat) => seat.room === room);
      return new Set(here.map(({ writer }) => writer.shown())).size > 1;
    }).length;
  }

  #all(): readonly Writer[] {
    return [...this.#former, ...this.#writers.map(({ writer }) => writer)];
  }

  #newcomer(room: RoomAddress): Writer {
    this.#count += 1;
    return new Writer(room, `w${this.#count.toString(36)}`);
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

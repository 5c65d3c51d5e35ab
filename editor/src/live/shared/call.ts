import {
  kinds,
  readMessage,
  readSaved,
  savedFrame,
  stepOneFrame,
  updateFrame,
  type Clocks,
} from '@eckpunkt/room/wire';
import { join } from '../clocks.ts';
import { entryOf, farewellOf, presenceFrame } from './presence.ts';
import { here, note, type Listener, type Seat, type Tab } from './tab.ts';
import { Untold } from './untold.ts';

const nothing: Clocks = new Map();
const whoIsHere = Uint8Array.of(kinds.queryAwareness);
/** As a browser says it of a connection that went away without a word. */
const cutOff = 1006;

export interface CallOptions {
  readonly socket: WebSocket;
  /** Those who were cut off and will come back. */
  readonly returning: ReadonlySet<Tab>;
  readonly ended: (code: number, seated: readonly Tab[]) => void;
}

/** One WebSocket that several tabs share, and everything that is true only as long as it lasts. */
export class Call {
  readonly #options: CallOptions;
  readonly #seats = new Map<Tab, Listener>();
  /** All who have ever been on it. */
  readonly #met = new Set<Tab>();
  /** Those for whom the first word was spoken, which alone may take over a client id (R15). */
  readonly #announced = new Set<Tab>();
  /** Whose step 1 the server has still to answer, in this order. */
  readonly #asking: Tab[] = [];
  readonly #untold = new Untold();
  /** What the server had when it last asked for what it lacks; null while it has not. */
  #lacking: Clocks | null = null;
  /** What it has said to be durable; null before it has said anything. */
  #durable: Clocks | null = null;
  #isOpen = false;
  readonly #over = new AbortController();

  constructor(options: CallOptions) {
    const { socket } = options;
    this.#options = options;
    socket.binaryType = 'arraybuffer';
    const { signal } = this.#over;
    socket.addEventListener('open', () => this.#open(), { signal });
    socket.addEventListener('message', ({ data }) => this.#hear(new Uint8Array(data)), { signal });
    socket.addEventListener('close', ({ code, reason }) => this.#end(code, reason), { signal });
  }

  /** All who have ever been on it. */
  get met(): ReadonlySet<Tab> {
    return this.#met;
  }

  /**
   * Whether it is any good for a tab. Who was on it and comes again thinks it dead. Who was on
   * another before has to be spoken for by this one's first word, or nobody would see him.
   */
  isFor(tab: Tab): boolean {
    if (this.#met.has(tab)) return false;
    return !this.#isOpen || here(tab) === null || this.#announced.has(tab);
  }

  seat(tab: Tab, listener: Listener): Seat {
    this.#seats.set(tab, listener);
    this.#met.add(tab);
    if (this.#isOpen) this.#greet(listener);
    const isSeated = () => this.#seats.get(tab) === listener;
    return {
      say: (frame) => isSeated() && this.#say(tab, frame),
      leave: () => isSeated() && this.#leave(tab),
    };
  }

  /** The tab is gone for good: its presence goes at once, even if the others stay. */
  forget(tab: Tab): void {
    const said = here(tab);
    if (said !== null) this.#send(presenceFrame([farewellOf(said)]));
    if (this.#seats.has(tab)) this.#leave(tab);
  }

  hangUp(): void {
    this.#options.socket.close();
    this.#end(cutOff, '');
  }

  #open(): void {
    this.#isOpen = true;
    for (const tab of [...this.#seats.keys(), ...this.#options.returning]) {
      if (here(tab) !== null) this.#announced.add(tab);
    }
    const said = [...this.#announced].flatMap((tab) => here(tab) ?? []);
    if (said.length > 0) this.#send(presenceFrame(said));
    for (const listener of this.#seats.values()) listener.opened([]);
  }

  /** What the server said to those who were here first. */
  #greet(listener: Listener): void {
    const durable = this.#durable ?? nothing;
    listener.opened([
      ...(this.#lacking === null ? [] : [stepOneFrame(join(this.#lacking, durable))]),
      ...(this.#durable === null ? [] : [savedFrame(durable)]),
    ]);
    this.#send(whoIsHere);
  }

  #say(tab: Tab, frame: Uint8Array): void {
    const message = readMessage(frame);
    if (message.kind === 'awareness') return this.#introduce(tab, message.entries);
    this.#send(frame);
    if (message.kind === 'step-one') this.#asking.push(tab);
    if ('update' in message) this.#untold.add(tab, message.update, this.#durable ?? nothing);
  }

  /** What a tab repeats of others is of no interest to the server. */
  #introduce(tab: Tab, entries: Uint8Array): void {
    const entry = entryOf(tab.client, entries);
    if (entry === null) return;
    note(tab, entry);
    this.#send(presenceFrame([entry]));
  }

  #hear(frame: Uint8Array): void {
    const saved = readSaved(frame);
    if (saved !== null) this.#settle(saved);
    const message = readMessage(frame);
    if (message.kind === 'step-one') this.#lacking = message.clocks;
    if (message.kind === 'step-two') this.#answer(frame);
    else for (const listener of this.#seats.values()) listener.heard(frame);
  }

  /** An answer is no use to others: it goes on from what the asking tab has. */
  #answer(frame: Uint8Array): void {
    const asked = this.#asking.shift();
    if (asked !== undefined) this.#seats.get(asked)?.heard(frame);
  }

  #settle(clocks: Clocks): void {
    this.#durable = join(this.#durable ?? nothing, clocks);
    for (const { author, update } of this.#untold.take(this.#durable)) {
      for (const [tab, listener] of this.#seats) {
        if (tab !== author) listener.heard(updateFrame(update));
      }
    }
  }

  #send(frame: Uint8Array): void {
    const { socket } = this.#options;
    if (socket.readyState === socket.OPEN) socket.send(frame.slice());
  }

  #leave(tab: Tab): void {
    this.#seats.delete(tab);
    if (this.#seats.size === 0) this.hangUp();
  }

  #end(code: number, reason: string): void {
    this.#over.abort();
    const seated = new Map(this.#seats);
    this.#seats.clear();
    this.#options.ended(code, [...seated.keys()]);
    for (const listener of seated.values()) listener.ended(code, reason);
  }
}

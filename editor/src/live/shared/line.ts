import { Call } from './call.ts';
import type { Listener, Seat, Tab } from './tab.ts';

/** A room lets one connection speak for so many client ids (R15). */
const mostTabs = 8;

/** Final codes: nobody comes back by himself. */
const isFinal = (code: number) => code >= 4400 && code < 4500;

/** The tabs of one paper that share a connection, from the first to the last. */
export class Line {
  readonly #dial: () => WebSocket;
  readonly #tabs = new Set<Tab>();
  /** Those who were cut off and will be back in a moment. */
  readonly #returning = new Set<Tab>();
  #call: Call | null = null;

  constructor(dial: () => WebSocket) {
    this.#dial = dial;
  }

  get isEmpty(): boolean {
    return this.#tabs.size === 0;
  }

  has(tab: Tab): boolean {
    return this.#tabs.has(tab);
  }

  /** Reloaded tabs count as well: the room remembers every client id of a connection. */
  get hasRoom(): boolean {
    return new Set([...this.#tabs, ...(this.#call?.met ?? [])]).size < mostTabs;
  }

  join(tab: Tab, listener: Listener): Seat {
    this.#tabs.add(tab);
    if (this.#call?.isFor(tab) === false) this.#call.hangUp();
    this.#call ??= this.#newCall();
    const seat = this.#call.seat(tab, listener);
    this.#returning.delete(tab);
    return seat;
  }

  forget(tab: Tab): void {
    this.#tabs.delete(tab);
    this.#returning.delete(tab);
    this.#call?.forget(tab);
  }

  #newCall(): Call {
    return new Call({
      socket: this.#dial(),
      returning: this.#returning,
      ended: (code, seated) => {
        this.#call = null;
        if (!isFinal(code)) for (const tab of seated) this.#returning.add(tab);
      },
    });
  }
}

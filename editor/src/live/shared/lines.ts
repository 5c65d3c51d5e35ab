import { Line } from './line.ts';
import type { Listener, Seat, Tab } from './tab.ts';

/** Who connects to what: another person, paper or schema version is another line. */
export interface Destination {
  readonly address: string;
  readonly personId: string;
}

/** All connections of a browser's tabs. */
export class Lines {
  readonly #dial: (address: string) => WebSocket;
  readonly #lines = new Map<string, readonly Line[]>();

  constructor(dial: (address: string) => WebSocket) {
    this.#dial = dial;
  }

  join(tab: Tab, to: Destination, listener: Listener): Seat {
    return this.#lineFor(tab, to).join(tab, listener);
  }

  /** The tab is gone for good. */
  forget(tab: Tab): void {
    for (const [key, lines] of this.#lines) {
      for (const line of lines) if (line.has(tab)) line.forget(tab);
      const left = lines.filter((line) => !line.isEmpty);
      if (left.length > 0) this.#lines.set(key, left);
      else this.#lines.delete(key);
    }
  }

  #lineFor(tab: Tab, to: Destination): Line {
    const key = JSON.stringify([to.personId, to.address]);
    const lines = this.#lines.get(key) ?? [];
    const line = lines.find((one) => one.has(tab)) ?? lines.find((one) => one.hasRoom);
    if (line !== undefined) return line;
    const added = new Line(() => this.#dial(to.address));
    this.#lines.set(key, [...lines, added]);
    return added;
  }
}

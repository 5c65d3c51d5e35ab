import { isHere, type Entry } from './presence.ts';

/** One open paper in one tab. It outlives its connections: a tab that was cut off comes back. */
export interface Tab {
  /** The client id that its presence speaks for. */
  readonly client: number;
  /** What it last said of itself; null before it has said anything. */
  said: Entry | null;
}

/** A tab's end of a connection: what a WebSocket would tell it. */
export interface Listener {
  /** It is connected; `greeting` is what others on the line have been told before. */
  opened(greeting: readonly Uint8Array[]): void;
  heard(frame: Uint8Array): void;
  ended(code: number, reason: string): void;
}

/** What a tab may do with its end of a connection. */
export interface Seat {
  say(frame: Uint8Array): void;
  /** The tab gives the connection up: it is done, or thinks the line dead. */
  leave(): void;
}

/** What others see of a tab; null where they see nothing. */
export const here = ({ said }: Tab): Entry | null => (said !== null && isHere(said) ? said : null);

/** A farewell at the same clock is meant for one connection: who comes back says the same again. */
export function note(tab: Tab, entry: Entry): void {
  if (isHere(entry) || entry.clock !== tab.said?.clock) tab.said = entry;
}

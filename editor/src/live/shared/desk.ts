import type { Destination } from './lines.ts';
import type { Listener, Seat } from './tab.ts';

/** Where a tab gets its connections. */
export interface Desk {
  join(to: Destination, listener: Listener): Seat;
}

/** What a tab says to the worker on the port that it keeps. */
export type Arrival =
  /** Comes with a port of its own, which then is the connection. */
  | { readonly kind: 'join'; readonly client: number; readonly to: Destination }
  /** The lock that the tab holds as long as it lives. */
  | { readonly kind: 'lock'; readonly name: string };

/** What the worker says on that port: the lock that it holds as long as it lives. */
export interface FromWorker {
  readonly lock: string;
}

/** What a tab says on the port of a connection. */
export type FromTab =
  { readonly kind: 'say'; readonly frame: Uint8Array } | { readonly kind: 'leave' };

/** What the worker says there. The first word is a sign of life, before anything is connected. */
export type ToTab =
  | { readonly kind: 'working' }
  | { readonly kind: 'opened'; readonly greeting: readonly Uint8Array[] }
  | { readonly kind: 'heard'; readonly frame: Uint8Array }
  | { readonly kind: 'ended'; readonly code: number; readonly reason: string };

import type { Present } from './presence.ts';
import type { CloseCode } from './wire.ts';

/** A connection to the room: somebody whose right the host has checked. */
export interface Peer extends Present {
  /**
   * Sends messages, in this order. Whoever gets the same messages gets the very same array, so
   * that a host can prepare its bytes once for all.
   */
  send(frames: readonly Uint8Array[]): void;
  close(code: CloseCode, reason: string): void;
}

/** An edit of the server itself; it has no connection that could be closed. */
export interface Edit {
  readonly personId: string;
  refusal: string | null;
}

/** What a room asks of its host. */
export interface RoomHost {
  /** Presence has changed: call `flushPresence` soon. */
  presenceDue(): void;
  /** The text has changed durably; `isText` when nothing but letters came or went. */
  edited(personIds: readonly string[], isText: boolean): void;
  /** The room is over; whoever comes next opens a new one. */
  ended(error: unknown): void;
}

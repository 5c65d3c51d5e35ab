import type { WSContext } from 'hono/ws';

/** Somebody whose session, Origin and right were checked, about to meet the others in a paper. */
export interface Entrant {
  readonly paperId: string;
  readonly personId: string;
  readonly sessionId: string;
  readonly name: string;
  /** May this connection change the text? Everything else it gets either way. */
  readonly right: 'write' | 'read';
  readonly socket: WSContext;
}

/** What a connection tells its room, once it has entered. */
export interface Seat {
  receive(data: Uint8Array): void;
  left(): void;
}

/** The rooms of all papers, wherever they live (this process, another one, a Durable Object). */
export interface Rooms {
  enter(entrant: Entrant): Seat;
  /**
   * The draft at one moment, everything accepted until then being durable.
   * Gives one Yjs update (V1) that holds the whole draft.
   */
  read(paperId: string): Promise<Uint8Array>;
  /** A forward edit of the server on behalf of a person (rename, import); durable on return. */
  write(paperId: string, personId: string, update: Uint8Array): Promise<void>;
  /** Flushes, closes every peer with 1012, and takes nobody in afterwards. */
  close(): Promise<void>;
}

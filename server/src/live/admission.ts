import type { CloseCode } from '@eckpunkt/room/wire';

/** Somebody whose session, Origin and right were checked, about to meet the others in a paper. */
export interface Entrant {
  readonly paperId: string;
  readonly personId: string;
  readonly sessionId: string;
  readonly name: string;
  /** May this connection change the text? Everything else it gets either way. */
  readonly right: 'write' | 'read';
}

/** Somebody who is turned away, and how his client learns why. */
export interface TurnedAway {
  readonly code: CloseCode;
  readonly reason: string;
}

export type Admission = Entrant | TurnedAway;

import { closeCodes } from '@eckpunkt/room/wire';
import { mayEdit, readsDraft } from '../papers/policy.ts';
import type { PaperState, Standing } from '../papers/paper.ts';
import type { TurnedAway } from './admission.ts';

/** What a session and its person are to a paper, as far as live connections go. */
export interface LiveStanding {
  /** Does the session go on, and is the account open? */
  readonly signedIn: boolean;
  /** Empty, like the name, where there is no such session. */
  readonly personId: string;
  readonly name: string;
  /** Null where the paper does not exist in the person's cluster. */
  readonly paper: { readonly standing: Standing; readonly state: PaperState } | null;
}

export const signedOut: TurnedAway = { code: closeCodes.signedOut, reason: 'signed out' };
export const notFound: TurnedAway = { code: closeCodes.notFound, reason: 'no such paper' };
export const readOnly: TurnedAway = { code: closeCodes.readOnly, reason: 'read only' };
/** Whoever may do more than before comes back by himself, and is then let in anew. */
export const rightsGrown: TurnedAway = { code: closeCodes.restart, reason: 'rights have grown' };

/** What somebody may do in a room, or why he may not come in. */
export function rightIn({ signedIn, paper }: LiveStanding): 'write' | 'read' | TurnedAway {
  if (!signedIn) return signedOut;
  if (!paper || !readsDraft(paper.standing)) return notFound;
  return mayEdit(paper) ? 'write' : 'read';
}

/** Why a connection that came in with one right may not go on with another; null if it may. */
export function whyEnd(
  had: 'write' | 'read',
  has: 'write' | 'read' | TurnedAway,
): TurnedAway | null {
  if (typeof has !== 'string') return has;
  if (had === has) return null;
  return had === 'write' ? readOnly : rightsGrown;
}

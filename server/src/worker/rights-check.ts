import type { Room } from '@eckpunkt/room';
import type { Sql } from 'postgres';
import { rightIn, signedOut, whyEnd } from '../live/policy.ts';
import { standingsAt } from '../live/queries.ts';
import type { RightsScope } from '../live/rights.ts';
import type { WorkerPeer } from './worker-peer.ts';

/** Those whom a change of rights concerns; group and paper led to this object already. */
export const inScope =
  ({ personId, sessionId }: RightsScope) =>
  ({ entrant }: WorkerPeer): boolean =>
    (!personId || entrant.personId === personId) && (!sessionId || entrant.sessionId === sessionId);

/** Ends the connections whose right has gone. */
export async function endThoseWhoMustGo(sql: Sql, room: Room, peers: readonly WorkerPeer[]) {
  const places = peers.map(({ entrant: { paperId, sessionId } }) => ({ paperId, sessionId }));
  const standings = await standingsAt(sql, places);
  for (const [index, peer] of peers.entries()) {
    const standing = standings[index];
    const why = whyEnd(peer.right, standing ? rightIn(standing) : signedOut);
    if (!why) continue;
    room.leave(peer);
    peer.close(why.code, why.reason);
  }
}

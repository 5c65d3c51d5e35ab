import type { ISql } from 'postgres';
import { refuse, type Refusal } from '../http/refusal.ts';
import { hashToken } from '../accounts/tokens.ts';
import { type FullInvitation, invitationByToken } from './invitation-queries.ts';

/** The invitation behind a link, as long as it can be accepted. Looking does not use it up. */
export async function lookAtInvitation(
  sql: ISql,
  token: string,
  now: Date,
): Promise<FullInvitation | Refusal> {
  const invitation = await invitationByToken(sql, hashToken(token));
  if (!invitation) return refuse('not-found');
  if (invitation.acceptedAt) return refuse('invitation-used');
  return invitation.expiresAt > now ? invitation : refuse('invitation-expired');
}

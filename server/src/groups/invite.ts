import type { ISql } from 'postgres';
import type { Host } from '../host.ts';
import { refuse, Refusal } from '../http/refusal.ts';
import { newToken, hashToken } from '../accounts/tokens.ts';
import { postMail, withdrawMails } from '../mail/outbox.ts';
import { findPaper } from '../papers/find-paper.ts';
import type { Role } from './group.ts';
import {
  deleteOpenInvitations,
  type FullInvitation,
  insertInvitation,
} from './invitation-queries.ts';
import { invitationByToken } from './invitation-queries.ts';
import { invitationLetter, topicOf } from './letters.ts';
import { mayInvite } from './policy.ts';
import { lockTree, type SeenGroup, type Viewer } from './queries.ts';

export interface InvitationWish {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly paperId?: string | undefined;
}

const SEVEN_DAYS = 7 * 24 * 60 * 60 * 1000;

/** A secret for a link, what the table keeps of it, and how long it is good for. */
export function newInvitationToken(at: Date) {
  const token = newToken();
  const expiresAt = new Date(at.getTime() + SEVEN_DAYS);
  return { token, tokenHash: hashToken(token), expiresAt };
}

/** Only guests come for one paper, and it must be one of this group. */
async function whyNot(sql: ISql, viewer: Viewer, group: SeenGroup, wish: InvitationWish) {
  if (!mayInvite(group.standing)) return refuse('forbidden');
  if (wish.paperId === undefined) return null;
  if (wish.role !== 'guest') {
    const message = 'Only a guest is invited to one paper';
    return refuse('malformed-input', { fields: [{ path: 'role', message }] });
  }
  const paper = await findPaper(sql, viewer, wish.paperId);
  if (paper instanceof Refusal) return paper;
  return paper.group.id === group.id ? null : refuse('not-found');
}

/** An invitation to the same place replaces one that is still open: only the newest link works. */
async function replaceInvitation(
  sql: ISql,
  viewer: Viewer,
  group: SeenGroup,
  { paperId = null, ...wish }: Omit<InvitationWish, 'paperId'> & { paperId?: string | null },
  at: Date,
) {
  await lockTree(sql, viewer.clusterId);
  const replaced = await deleteOpenInvitations(sql, group.id, wish.email, paperId);
  for (const id of replaced) await withdrawMails(sql, topicOf(id));
  const { token, tokenHash, expiresAt } = newInvitationToken(at);
  const place = { clusterId: viewer.clusterId, groupId: group.id, paperId };
  const by = { invitedBy: viewer.personId, tokenHash, at, expiresAt };
  await insertInvitation(sql, { ...place, ...wish, ...by });
  const invitation = await invitationByToken(sql, tokenHash);
  if (!invitation) throw new Error('The invitation was not inserted');
  return { invitation, token };
}

/** Invites somebody by mail. The link is in the mail alone: it proves who reads that mailbox. */
export async function invite(
  host: Pick<Host, 'sql' | 'clock' | 'settings'>,
  viewer: Viewer,
  group: SeenGroup,
  wish: InvitationWish,
): Promise<FullInvitation | Refusal> {
  const refusal = await whyNot(host.sql, viewer, group, wish);
  if (refusal) return refusal;
  const at = host.clock.now();
  return host.sql.begin(async (sql) => {
    const { invitation, token } = await replaceInvitation(sql, viewer, group, wish, at);
    await postMail(sql, invitationLetter(invitation, host.settings.publicUrl, token), at);
    return invitation;
  });
}

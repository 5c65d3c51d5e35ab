import type { Host } from '../host.ts';
import { isId } from '../http/ids.ts';
import { refuse, type Refusal } from '../http/refusal.ts';
import { postMail, withdrawMails } from '../mail/outbox.ts';
import { lockOpenInvitation, renewInvitation } from './invitation-queries.ts';
import { newInvitationToken } from './invite.ts';
import { invitationLetter, topicOf } from './letters.ts';
import { mayInvite } from './policy.ts';
import type { SeenGroup } from './queries.ts';

/** Sends an open invitation again, good for another seven days. The link sent before is dead. */
export async function resendInvitation(
  host: Pick<Host, 'sql' | 'clock' | 'settings'>,
  group: SeenGroup,
  id: string,
): Promise<Refusal | null> {
  if (!mayInvite(group.standing)) return refuse('forbidden');
  if (!isId(id)) return refuse('not-found');
  const at = host.clock.now();
  return host.sql.begin(async (sql) => {
    const invitation = await lockOpenInvitation(sql, group.id, id);
    if (!invitation) return refuse('not-found');
    const { token, ...renewed } = newInvitationToken(at);
    await renewInvitation(sql, id, renewed);
    await withdrawMails(sql, topicOf(id));
    await postMail(sql, invitationLetter(invitation, host.settings.publicUrl, token), at);
    return null;
  });
}

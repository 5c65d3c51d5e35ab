import type { Host } from '../host.ts';
import { isId } from '../http/ids.ts';
import { refuse, type Refusal } from '../http/refusal.ts';
import { withdrawMails } from '../mail/outbox.ts';
import { deleteInvitation, lockOpenInvitation } from './invitation-queries.ts';
import { topicOf } from './letters.ts';
import { mayInvite } from './policy.ts';
import type { SeenGroup } from './queries.ts';

/** Takes an open invitation back: its link works no more, and a waiting mail is not sent. */
export async function withdrawInvitation(
  host: Pick<Host, 'sql'>,
  group: SeenGroup,
  id: string,
): Promise<Refusal | null> {
  if (!mayInvite(group.standing)) return refuse('forbidden');
  if (!isId(id)) return refuse('not-found');
  return host.sql.begin(async (sql) => {
    const invitation = await lockOpenInvitation(sql, group.id, id);
    if (!invitation) return refuse('not-found');
    await deleteInvitation(sql, id);
    await withdrawMails(sql, topicOf(id));
    return null;
  });
}

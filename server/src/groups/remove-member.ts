import type { ISql } from 'postgres';
import type { Host } from '../host.ts';
import { isId } from '../http/ids.ts';
import { refuse, type Refusal } from '../http/refusal.ts';
import { announceRights } from '../live/rights.ts';
import { withdrawMails } from '../mail/outbox.ts';
import { deleteOpenInvitations } from './invitation-queries.ts';
import { topicOf } from './letters.ts';
import { deleteMember } from './member-queries.ts';
import { mayInvite } from './policy.ts';
import type { SeenGroup } from './queries.ts';

/** A link that is still open would let the removed person in again. */
async function withdrawInvitations(sql: ISql, groupId: string, email: string) {
  const withdrawn = await deleteOpenInvitations(sql, groupId, email);
  for (const id of withdrawn) await withdrawMails(sql, topicOf(id));
}

/**
 * Takes all that somebody is in a group from him: his role, and what he was invited to read as a
 * guest. The last chair may go too: the office remains.
 */
export async function removeMember(
  host: Pick<Host, 'sql'>,
  group: SeenGroup,
  personId: string,
): Promise<Refusal | null> {
  if (!mayInvite(group.standing)) return refuse('forbidden');
  if (!isId(personId)) return refuse('not-found');
  return host.sql.begin(async (sql) => {
    const email = await deleteMember(sql, group.id, personId);
    if (!email) return refuse('not-found');
    await withdrawInvitations(sql, group.id, email);
    await announceRights(sql, { personId, groupId: group.id });
    return null;
  });
}

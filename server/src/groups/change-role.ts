import type { Host } from '../host.ts';
import { isId } from '../http/ids.ts';
import { refuse, type Refusal } from '../http/refusal.ts';
import { announceRights } from '../live/rights.ts';
import type { Role } from './group.ts';
import { updateRole } from './member-queries.ts';
import { mayInvite } from './policy.ts';
import type { SeenGroup } from './queries.ts';

/** Gives a member another role, higher or lower. A group may be left without a chair. */
export async function changeRole(
  host: Pick<Host, 'sql'>,
  group: SeenGroup,
  personId: string,
  role: Role,
): Promise<Refusal | null> {
  if (!mayInvite(group.standing)) return refuse('forbidden');
  if (!isId(personId)) return refuse('not-found');
  return host.sql.begin(async (sql) => {
    if (!(await updateRole(sql, group.id, personId, role))) return refuse('not-found');
    await announceRights(sql, { personId, groupId: group.id });
    return null;
  });
}

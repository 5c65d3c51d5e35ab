import type { Host } from '../host.ts';
import type { RightsScope } from '../live/rights.ts';
import { papersInScope } from './live-seats.ts';
import type { PaperRoom } from './paper-room.ts';

/**
 * Tells the objects that rights have changed: they cannot listen to the database. One that does
 * not answer looks by itself within a minute.
 */
export async function forwardRights(
  { sql, log }: Pick<Host, 'sql' | 'log'>,
  papers: DurableObjectNamespace<PaperRoom>,
  scopes: readonly RightsScope[],
): Promise<void> {
  const told = scopes.map(async (scope) => {
    const paperIds = await papersInScope(sql, scope);
    await Promise.all(paperIds.map((paperId) => papers.getByName(paperId).recheck(paperId, scope)));
  });
  for (const { status, ...outcome } of await Promise.allSettled(told))
    if (status === 'rejected') log.error('live.rights-not-forwarded', outcome);
}

import { z } from 'zod';
import type { Host } from '../host.ts';
import { RIGHTS_PATH, type RightsScope } from '../live/rights.ts';
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

const id = z.uuid().optional();
const scopes = z
  .strictObject({ personId: id, sessionId: z.string().optional(), groupId: id, paperId: id })
  .refine((scope) => Object.values(scope).some(Boolean));

/** Where a process on Node says which rights have changed, since it cannot reach an object. */
export const isRightsNote = ({ method, url }: Request): boolean =>
  method === 'POST' && new URL(url).pathname === RIGHTS_PATH;

/**
 * Takes such a note from anybody: it is no order, all that follows is that somebody looks again at
 * what is true anyway.
 */
export async function takeRightsNote(
  host: Pick<Host, 'sql' | 'log'>,
  papers: DurableObjectNamespace<PaperRoom>,
  request: Request,
): Promise<Response> {
  const { success, data } = scopes.safeParse(await request.json().catch(() => null));
  if (!success) return new Response(null, { status: 400 });
  await forwardRights(host, papers, [data]);
  return new Response(null, { status: 204 });
}

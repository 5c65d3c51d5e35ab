import { closeCodes } from '@eckpunkt/room/wire';
import { Hono, type Context } from 'hono';
import { sessionIdIn } from '../accounts/who-of.ts';
import type { Host } from '../host.ts';
import { isDatabaseAway } from '../http/failures.ts';
import { refuse, refused } from '../http/refusal.ts';
import type { Admission } from './admission.ts';
import { admit } from './admit.ts';

/** Where people write together: the y-websocket protocol, mounted at `/live`. */
export const liveRoutes = (host: Host) =>
  new Hono().get('/:paperId', async (c) => {
    if (!wantsWebSocket(c)) return refused(c, refuse('not-found'));
    return host.rooms.enter(c, await admissionOf(host, c));
  });

const wantsWebSocket = (c: Context) => c.req.header('Upgrade')?.toLowerCase() === 'websocket';

/** While the database is away nobody can be checked; the client is told to come again. */
async function admissionOf(host: Host, c: Context): Promise<Admission> {
  try {
    const sessionId = sessionIdIn(host, c.req.header('Cookie'));
    return await admit(host.rooms, sessionId, c.req.param('paperId') ?? '', c.req.query('schema'));
  } catch (error) {
    if (!isDatabaseAway(error)) host.log.error('live.admission-failed', { error });
    return { code: closeCodes.tryLater, reason: 'try again in a moment' };
  }
}

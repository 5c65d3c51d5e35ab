import { createMiddleware } from 'hono/factory';
import type { Host } from '../host.ts';
import type { OpenEnv, Who } from '../http/who.ts';
import { sessionsIn } from './sessions.ts';

type Needs = Pick<Host, 'sql' | 'settings'>;

/** Who sends a request with this `Cookie` header; null for somebody who is not signed in. */
export const whoOf = (host: Needs, cookies: string | undefined): Promise<Who | null> =>
  sessionsIn(host.sql, host.settings.publicUrl).find(cookies);

/** The session that these cookies speak of, whether or not it goes on; null where they name none. */
export const sessionIdIn = (host: Needs, cookies: string | undefined): string | null =>
  sessionsIn(host.sql, host.settings.publicUrl).idIn(cookies);

/** Tells every route behind it who asks. */
export const knowWho = (host: Needs) =>
  createMiddleware<OpenEnv>(async (c, next) => {
    c.set('who', await whoOf(host, c.req.header('Cookie')));
    await next();
  });

import type { Host } from '../host.ts';
import type { Who } from '../http/who.ts';
import { announceRights } from '../live/rights.ts';
import { sessionsIn } from './sessions.ts';

type Needs = Pick<Host, 'sql' | 'settings'>;

/** Ends this session; open papers of it close. */
export const signOut = (host: Needs, who: Who, cookies: string | undefined) =>
  host.sql.begin(async (sql) => {
    await sessionsIn(sql, host.settings.publicUrl).end(cookies);
    await announceRights(sql, { sessionId: who.sessionId });
  });

/** Ends every session of a person, on all his devices. */
export const signOutEverywhere = (host: Needs, personId: string) =>
  host.sql.begin(async (sql) => {
    await sessionsIn(sql, host.settings.publicUrl).endAll(personId);
    await announceRights(sql, { personId });
  });

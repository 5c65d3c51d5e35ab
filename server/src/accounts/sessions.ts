import { type Adapter, type DatabaseSession, type DatabaseUser, Lucia } from 'lucia';
import { parse } from 'hono/utils/cookie';
import type { ISql } from 'postgres';
import type { Who } from '../http/who.ts';
import { hashToken, newToken } from './tokens.ts';

type PersonAttributes = Omit<Who, 'personId' | 'sessionId'>;

declare module 'lucia' {
  interface Register {
    Lucia: Lucia<Record<never, never>, PersonAttributes>;
    DatabaseUserAttributes: PersonAttributes;
  }
}

interface SessionRow {
  readonly expiresAt: Date;
  readonly person: { readonly id: string; readonly attributes: PersonAttributes };
}

const databaseSession = (token: string, row: SessionRow): DatabaseSession => ({
  id: token,
  userId: row.person.id,
  expiresAt: row.expiresAt,
  attributes: {},
});

const databaseUser = ({ person }: SessionRow): DatabaseUser => ({
  id: person.id,
  attributes: person.attributes,
});

/** The session of a token, unless its person's account has been closed. */
async function sessionOf(sql: ISql, token: string) {
  const [row] = await sql<SessionRow[]>`
    select s.expires_at as "expiresAt", json_build_object(
      'id', p.id,
      'attributes', json_build_object(
        'clusterId', p.cluster_id, 'name', p.name, 'email', p.email,
        'language', p.language, 'office', p.office
      )
    ) as person
    from sessions s join people p on p.id = s.person_id
    where s.id = ${hashToken(token)} and p.disabled_at is null`;
  return row;
}

/**
 * Lucia calls the token a session's id and would store it as it is. Between it and the table this
 * adapter puts SHA-256, so that reading the table signs nobody in.
 */
const hashingAdapter = (sql: ISql): Adapter => ({
  async getSessionAndUser(token) {
    const row = await sessionOf(sql, token);
    return row ? [databaseSession(token, row), databaseUser(row)] : [null, null];
  },
  // Would have to give tokens, which nobody can find in the table; we count no sessions this way.
  getUserSessions: () => Promise.resolve([]),
  async setSession({ id, userId, expiresAt }) {
    await sql`
      insert into sessions (id, person_id, expires_at)
      values (${hashToken(id)}, ${userId}, ${expiresAt})`;
  },
  async updateSessionExpiration(token, expiresAt) {
    await sql`update sessions set expires_at = ${expiresAt} where id = ${hashToken(token)}`;
  },
  async deleteSession(token) {
    await sql`delete from sessions where id = ${hashToken(token)}`;
  },
  async deleteUserSessions(personId) {
    await sql`delete from sessions where person_id = ${personId}`;
  },
  async deleteExpiredSessions() {
    await sql`delete from sessions where expires_at < now()`;
  },
});

/**
 * A session lasts 30 days after it was last used; Lucia moves its end when half of that is over.
 * The cookie lives longer than that (400 days, what browsers grant at most), so that it need not
 * be sent again each time: only the table says whether a session has ended.
 */
function luciaOver(sql: ISql, publicUrl: string) {
  const secure = publicUrl.startsWith('https:');
  return new Lucia(hashingAdapter(sql), {
    sessionCookie: {
      name: secure ? '__Host-eckpunkt' : 'eckpunkt',
      expires: false,
      attributes: { secure, sameSite: 'lax', path: '/' },
    },
    getUserAttributes: (attributes) => attributes,
  });
}

export interface Sessions {
  /** Signs a person in: gives the cookie that says so, as a `Set-Cookie` value. */
  start(personId: string): Promise<string>;
  /** The id of the session that these cookies speak of; it may have ended, or never begun. */
  idIn(cookies: string | undefined): string | null;
  /** Who sends these cookies, if his session goes on. */
  find(cookies: string | undefined): Promise<Who | null>;
  /** Ends the session of these cookies. */
  end(cookies: string | undefined): Promise<void>;
  endAll(personId: string): Promise<void>;
  /** The `Set-Cookie` value that takes the cookie back. */
  readonly noCookie: string;
}

/** The sessions, in the tables that `sql` leads to: a connection, or an open transaction. */
export function sessionsIn(sql: ISql, publicUrl: string): Sessions {
  const lucia = luciaOver(sql, publicUrl);
  // Lucia's own reader throws on a cookie that is not well encoded, also on one that is not ours.
  const tokenIn = (cookies = '') =>
    parse(cookies, lucia.sessionCookieName)[lucia.sessionCookieName];
  return {
    async start(personId) {
      await lucia.deleteExpiredSessions();
      const { id } = await lucia.createSession(personId, {}, { sessionId: newToken() });
      return lucia.createSessionCookie(id).serialize();
    },
    idIn(cookies) {
      const token = tokenIn(cookies);
      return token ? hashToken(token) : null;
    },
    async find(cookies) {
      const token = tokenIn(cookies);
      const { user } = token ? await lucia.validateSession(token) : { user: null };
      if (!user || !token) return null;
      const { id: personId, ...attributes } = user;
      return { ...attributes, personId, sessionId: hashToken(token) };
    },
    async end(cookies) {
      const token = tokenIn(cookies);
      if (token) await lucia.invalidateSession(token);
    },
    endAll: (personId) => lucia.invalidateUserSessions(personId),
    noCookie: lucia.createBlankSessionCookie().serialize(),
  };
}

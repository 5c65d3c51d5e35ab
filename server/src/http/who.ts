import { createMiddleware } from 'hono/factory';
import { refuse, refused } from './refusal.ts';

/** The signed-in person behind a request, and the session that says so. */
export interface Who {
  readonly personId: string;
  readonly sessionId: string;
  readonly clusterId: string;
  readonly name: string;
  readonly email: string;
  readonly language: 'de' | 'en';
  /** Works for the cluster office: sees and does all in its cluster. */
  readonly office: boolean;
}

/** Routes that anybody may call: `who` is null for somebody who is not signed in. */
export interface OpenEnv {
  Variables: { who: Who | null };
}

/** Routes behind `signedIn`. */
export interface SignedInEnv {
  Variables: { who: Who };
}

/** Refuses with `signed-out` (401) whoever is not signed in. */
export const signedIn = createMiddleware<SignedInEnv>(async (c, next) => {
  const who: Who | null = c.get('who');
  if (!who) return refused(c, refuse('signed-out'));
  await next();
});

import { Hono } from 'hono';
import type { Host } from '../host.ts';
import { networkAddress } from '../http/address.ts';
import { does } from '../http/describe.ts';
import { input } from '../http/input.ts';
import { Refusal, refused } from '../http/refusal.ts';
import { type OpenEnv, signedIn } from '../http/who.ts';
import { signInBody } from './bodies.ts';
import { sessionsIn } from './sessions.ts';
import { showPerson } from './show.ts';
import { signIn } from './sign-in.ts';
import { signOut, signOutEverywhere } from './sign-out.ts';

const noCookie = (host: Host) => sessionsIn(host.sql, host.settings.publicUrl).noCookie;

/** Signing in and out. */
export const sessionRoutes = (host: Host) =>
  new Hono<OpenEnv>()
    .post('/session', does('Signs in', 201), input('json', signInBody), async (c) => {
      const address = networkAddress(c, host.settings.proxy);
      const done = await signIn(host, { ...c.req.valid('json'), address });
      if (done instanceof Refusal) return refused(c, done);
      c.header('Set-Cookie', done.cookie);
      return c.json({ person: showPerson(done.person) }, 201);
    })
    .delete('/session', does('Signs out here', 204), async (c) => {
      const who = c.get('who');
      if (who) await signOut(host, who, c.req.header('Cookie'));
      c.header('Set-Cookie', noCookie(host));
      return c.body(null, 204);
    })
    .delete('/sessions', does('Signs out everywhere', 204), signedIn, async (c) => {
      await signOutEverywhere(host, c.get('who').personId);
      c.header('Set-Cookie', noCookie(host));
      return c.body(null, 204);
    });

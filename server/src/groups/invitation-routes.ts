import { Hono } from 'hono';
import { showPerson } from '../accounts/show.ts';
import type { Host } from '../host.ts';
import { networkAddress } from '../http/address.ts';
import { does } from '../http/describe.ts';
import { input } from '../http/input.ts';
import { Refusal, refused } from '../http/refusal.ts';
import type { OpenEnv } from '../http/who.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { acceptBody, lookBody } from './bodies.ts';
import { lookAtInvitation } from './look-at-invitation.ts';
import { showToInvited } from './show.ts';

/**
 * What the holder of an invitation's link can do, mounted at `/api/invitations`. Everything is a
 * POST: a link that a mail scanner opens in advance must not be used up by that, and a token in a
 * path would stand in every log.
 */
export const invitationRoutes = (host: Host) =>
  new Hono<OpenEnv>()
    .post('/look', does('What one is invited to'), input('json', lookBody), async (c) => {
      const { token } = c.req.valid('json');
      const invitation = await lookAtInvitation(host.sql, token, host.clock.now());
      if (invitation instanceof Refusal) return refused(c, invitation);
      return c.json({ invitation: showToInvited(invitation) });
    })
    .post(
      '/accept',
      does('Accepts an invitation, once, and signs in', 201),
      input('json', acceptBody),
      async (c) => {
        const address = networkAddress(c, host.settings.proxy);
        const acceptance = { ...c.req.valid('json'), address, who: c.get('who') };
        const done = await acceptInvitation(host, acceptance);
        if (done instanceof Refusal) return refused(c, done);
        c.header('Set-Cookie', done.cookie);
        return c.json({ person: showPerson(done.person) }, 201);
      },
    );

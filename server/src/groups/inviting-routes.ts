import { Hono } from 'hono';
import type { Host } from '../host.ts';
import { does } from '../http/describe.ts';
import { input } from '../http/input.ts';
import { Refusal, refused } from '../http/refusal.ts';
import type { SignedInEnv } from '../http/who.ts';
import { invitationBody } from './bodies.ts';
import { findGroup } from './find-group.ts';
import { invite } from './invite.ts';
import { resendInvitation } from './resend-invitation.ts';
import { showInvitation } from './show.ts';
import { withdrawInvitation } from './withdraw-invitation.ts';

/** The invitations to a group, for whoever invites. */
export const invitingRoutes = (host: Host) =>
  new Hono<SignedInEnv>()
    .post(
      '/:id/invitations',
      does('Invites somebody by mail to a group, or to one paper as a guest', 201),
      input('json', invitationBody),
      async (c) => {
        const group = await findGroup(host.sql, c.get('who'), c.req.param('id'));
        if (group instanceof Refusal) return refused(c, group);
        const invitation = await invite(host, c.get('who'), group, c.req.valid('json'));
        if (invitation instanceof Refusal) return refused(c, invitation);
        return c.json(showInvitation(invitation), 201);
      },
    )
    .delete(
      '/:id/invitations/:invitationId',
      does('Takes an open invitation back', 204),
      async (c) => {
        const { id, invitationId } = c.req.param();
        const group = await findGroup(host.sql, c.get('who'), id);
        if (group instanceof Refusal) return refused(c, group);
        const refusal = await withdrawInvitation(host, group, invitationId);
        return refusal ? refused(c, refusal) : c.body(null, 204);
      },
    )
    .post(
      '/:id/invitations/:invitationId/mail',
      does('Sends an open invitation again, with a new link', 202),
      async (c) => {
        const { id, invitationId } = c.req.param();
        const group = await findGroup(host.sql, c.get('who'), id);
        if (group instanceof Refusal) return refused(c, group);
        const refusal = await resendInvitation(host, group, invitationId);
        return refusal ? refused(c, refusal) : c.body(null, 202);
      },
    );

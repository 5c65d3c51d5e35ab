import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';
import type { Host } from '../host.ts';
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
      describeRoute({ summary: 'Invites somebody by mail to a group, or to one paper as a guest' }),
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
      describeRoute({ summary: 'Takes an open invitation back' }),
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
      describeRoute({ summary: 'Sends an open invitation again, with a new link' }),
      async (c) => {
        const { id, invitationId } = c.req.param();
        const group = await findGroup(host.sql, c.get('who'), id);
        if (group instanceof Refusal) return refused(c, group);
        const refusal = await resendInvitation(host, group, invitationId);
        return refusal ? refused(c, refusal) : c.body(null, 202);
      },
    );

import { Hono } from 'hono';
import type { Host } from '../host.ts';
import { does } from '../http/describe.ts';
import { input } from '../http/input.ts';
import { Refusal, refused } from '../http/refusal.ts';
import type { SignedInEnv } from '../http/who.ts';
import { roleBody } from './bodies.ts';
import { changeRole } from './change-role.ts';
import { findGroup } from './find-group.ts';
import { removeMember } from './remove-member.ts';

/** The people in a group. */
export const memberRoutes = (host: Host) =>
  new Hono<SignedInEnv>()
    .patch(
      '/:id/members/:personId',
      does('Gives a member another role', 204),
      input('json', roleBody),
      async (c) => {
        const { id, personId } = c.req.param();
        const group = await findGroup(host.sql, c.get('who'), id);
        if (group instanceof Refusal) return refused(c, group);
        const refusal = await changeRole(host, group, personId, c.req.valid('json').role);
        return refusal ? refused(c, refusal) : c.body(null, 204);
      },
    )
    .delete(
      '/:id/members/:personId',
      does('Removes somebody from a group and all its papers', 204),
      async (c) => {
        const { id, personId } = c.req.param();
        const group = await findGroup(host.sql, c.get('who'), id);
        if (group instanceof Refusal) return refused(c, group);
        const refusal = await removeMember(host, group, personId);
        return refusal ? refused(c, refusal) : c.body(null, 204);
      },
    );

import { Hono } from 'hono';
import type { Host } from '../host.ts';
import { does } from '../http/describe.ts';
import { input } from '../http/input.ts';
import { Refusal, refused } from '../http/refusal.ts';
import type { SignedInEnv } from '../http/who.ts';
import { groupBody, groupChangeBody } from './bodies.ts';
import { changeGroup } from './change-group.ts';
import { createGroup } from './create-group.ts';
import { describeGroup } from './describe-group.ts';
import { findGroup } from './find-group.ts';
import { groupsOf } from './queries.ts';
import { showGroup } from './show.ts';

/** The tree of groups. */
export const groupTreeRoutes = (host: Host) =>
  new Hono<SignedInEnv>()
    .get('/', does("One's groups and those above them; for the office all"), async (c) => {
      const groups = await groupsOf(host.sql, c.get('who'));
      return c.json({ groups: groups.map(showGroup) });
    })
    .post('/', does('Makes a group', 201), input('json', groupBody), async (c) => {
      const group = await createGroup(host, c.get('who'), c.req.valid('json'));
      if (group instanceof Refusal) return refused(c, group);
      return c.json(showGroup(group), 201);
    })
    .get('/:id', does('One group and its people'), async (c) => {
      const group = await findGroup(host.sql, c.get('who'), c.req.param('id'));
      if (group instanceof Refusal) return refused(c, group);
      return c.json(await describeGroup(host.sql, group));
    })
    .patch(
      '/:id',
      does('Renames a group, changes its kind, or moves it'),
      input('json', groupChangeBody),
      async (c) => {
        const change = c.req.valid('json');
        const group = await changeGroup(host, c.get('who'), c.req.param('id'), change);
        if (group instanceof Refusal) return refused(c, group);
        return c.json(showGroup(group));
      },
    );

import { Hono } from 'hono';
import { membershipsOf } from '../groups/memberships-of.ts';
import type { Host } from '../host.ts';
import { networkAddress } from '../http/address.ts';
import { does } from '../http/describe.ts';
import { input } from '../http/input.ts';
import { Refusal, refuse, refused } from '../http/refusal.ts';
import { signedIn, type SignedInEnv } from '../http/who.ts';
import { changeBody } from './bodies.ts';
import { changeMe } from './change-me.ts';
import { rightsOf } from './policy.ts';
import { accountById, clusterById } from './queries.ts';
import { showPerson, skillsOf } from './show.ts';

/** The signed-in person. */
export const meRoutes = (host: Host) =>
  new Hono<SignedInEnv>()
    .use(signedIn)
    .get('/', does('Who one is, and what one may'), async (c) => {
      const who = c.get('who');
      const person = await accountById(host.sql, who.personId);
      if (!person) return refused(c, refuse('signed-out'));
      const cluster = await clusterById(host.sql, who.clusterId);
      const memberships = await membershipsOf(host.sql, who.personId);
      const may = rightsOf(who, memberships);
      return c.json({ person: showPerson(person), cluster, memberships, may, can: skillsOf(host) });
    })
    .patch(
      '/',
      does('Changes name, organisation, language or password'),
      input('json', changeBody),
      async (c) => {
        const address = networkAddress(c, host.settings.proxy);
        const person = await changeMe(host, c.get('who'), c.req.valid('json'), address);
        if (person instanceof Refusal) return refused(c, person);
        return c.json({ person: showPerson(person) });
      },
    );

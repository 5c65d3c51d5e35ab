import { Hono } from 'hono';
import type { Host } from '../host.ts';
import { networkAddress } from '../http/address.ts';
import { does } from '../http/describe.ts';
import { input } from '../http/input.ts';
import { Refusal, refused } from '../http/refusal.ts';
import type { OpenEnv } from '../http/who.ts';
import { setupBody } from './bodies.ts';
import { anybodyThere } from './queries.ts';
import { setUp } from './set-up.ts';
import { showPerson } from './show.ts';

/** The first start of an installation. */
export const setupRoutes = (host: Host) =>
  new Hono<OpenEnv>()
    .get('/', does('Whether this installation waits to be set up'), async (c) =>
      c.json({ open: !(await anybodyThere(host.sql)) }),
    )
    .post(
      '/',
      does('Makes the cluster and the first account of its office, once', 201),
      input('json', setupBody),
      async (c) => {
        const address = networkAddress(c, host.settings.proxy);
        const done = await setUp(host, { ...c.req.valid('json'), address });
        if (done instanceof Refusal) return refused(c, done);
        c.header('Set-Cookie', done.cookie);
        return c.json({ person: showPerson(done.person) }, 201);
      },
    );

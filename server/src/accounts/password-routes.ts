import { Hono } from 'hono';
import type { Host } from '../host.ts';
import { networkAddress } from '../http/address.ts';
import { evenTime } from '../http/even-time.ts';
import { does } from '../http/describe.ts';
import { input } from '../http/input.ts';
import { Refusal, refused } from '../http/refusal.ts';
import type { OpenEnv } from '../http/who.ts';
import { forgottenBody, resetBody } from './bodies.ts';
import { forgetPassword } from './forget-password.ts';
import { resetPassword } from './reset-password.ts';
import { showPerson } from './show.ts';

/** Posting a mail takes some milliseconds; this is well above. */
const EVEN_MS = 150;

/** A forgotten password. */
export const passwordRoutes = (host: Host) =>
  new Hono<OpenEnv>()
    .post(
      '/',
      does('Mails a link for a new password, if there is such an account', 202),
      input('json', forgottenBody),
      async (c) => {
        const address = networkAddress(c, host.settings.proxy);
        await evenTime(EVEN_MS, forgetPassword(host, c.req.valid('json').email, address));
        return c.body(null, 202);
      },
    )
    .post(
      '/accept',
      does('Sets a new password by a mailed link, and signs in', 201),
      input('json', resetBody),
      async (c) => {
        const { token, password } = c.req.valid('json');
        const done = await resetPassword(host, token, password);
        if (done instanceof Refusal) return refused(c, done);
        c.header('Set-Cookie', done.cookie);
        return c.json({ person: showPerson(done.person) }, 201);
      },
    );

import { Hono } from 'hono';
import type { Host } from '../host.ts';
import type { OpenEnv } from '../http/who.ts';
import { meRoutes } from './me-routes.ts';
import { passwordRoutes } from './password-routes.ts';
import { sessionRoutes } from './session-routes.ts';
import { setupRoutes } from './setup-routes.ts';

/** Accounts and sessions, mounted at `/api`. */
export const accountRoutes = (host: Host) =>
  new Hono<OpenEnv>()
    .route('/setup', setupRoutes(host))
    .route('/', sessionRoutes(host))
    .route('/me', meRoutes(host))
    .route('/password-resets', passwordRoutes(host));

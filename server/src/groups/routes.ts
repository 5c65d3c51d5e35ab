import { Hono } from 'hono';
import type { Host } from '../host.ts';
import { signedIn, type SignedInEnv } from '../http/who.ts';
import { groupTreeRoutes } from './group-routes.ts';
import { invitingRoutes } from './inviting-routes.ts';
import { memberRoutes } from './member-routes.ts';

/** Groups, their people and invitations, mounted at `/api/groups`. */
export const groupRoutes = (host: Host) =>
  new Hono<SignedInEnv>()
    .use(signedIn)
    .route('/', groupTreeRoutes(host))
    .route('/', memberRoutes(host))
    .route('/', invitingRoutes(host));

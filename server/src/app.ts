import { type Context, Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import { openAPIRouteHandler } from 'hono-openapi';
import { accountRoutes } from './accounts/routes.ts';
import { knowWho } from './accounts/who-of.ts';
import { figureRoutes } from './figures/routes.ts';
import { invitationRoutes } from './groups/invitation-routes.ts';
import { groupRoutes } from './groups/routes.ts';
import type { Host } from './host.ts';
import { smallBodies } from './http/body-size.ts';
import { describedOnce } from './http/describe.ts';
import { showFailure } from './http/failures.ts';
import { healthRoutes } from './http/health.ts';
import { onlyOwnOrigin } from './http/origin.ts';
import { refuse, refused } from './http/refusal.ts';
import { securityHeaders } from './http/security-headers.ts';
import { workspaceRoutes } from './http/workspace.ts';
import { libraryRoutes } from './library/routes.ts';
import { liveRoutes } from './live/routes.ts';
import { showNotFound } from './library/not-found.ts';
import { paperRoutes } from './papers/routes.ts';
import { sourceRoutes } from './papers/source-routes.ts';
import { publicationRoutes } from './publishing/routes.ts';
import { templateRoutes } from './templates/routes.ts';
import { versionRoutes } from './versions/routes.ts';

/** The API that the workspace uses: each slice brings its own chain of routes. */
const apiRoutes = (host: Host) =>
  new Hono()
    .route('/', accountRoutes(host))
    .route('/invitations', invitationRoutes(host))
    .route('/groups', groupRoutes(host))
    .route('/papers', paperRoutes(host))
    .route('/papers', figureRoutes(host))
    .route('/papers', sourceRoutes(host))
    .route('/papers', versionRoutes(host))
    .route('/papers', publicationRoutes(host))
    .route('/templates', templateRoutes(host));

/** For `hc<Api>('/api')`: the routes with their inputs and answers, as types. */
export type Api = ReturnType<typeof apiRoutes>;

const openApi = (api: Api, url: string) =>
  openAPIRouteHandler(api, {
    documentation: {
      openapi: '3.1.0',
      info: { title: 'Eckpunkt', version: '1', description: 'Position papers, written together.' },
      servers: [{ url: `${url}/api` }],
      components: describedOnce,
    },
    defaultValidationErrorResponse: false,
  });

/** The whole application. Here the slices meet, and nowhere else. */
export function createApp(host: Host) {
  const { publicUrl } = host.settings;
  const api = apiRoutes(host);
  return new Hono()
    .onError(showFailure(host.log))
    .notFound((c) => nothingThere(c, host))
    .use(securityHeaders(publicUrl))
    .route('/', healthRoutes(host))
    .use(onlyOwnOrigin(publicUrl))
    .get('/api/openapi.json', openApi(api, publicUrl))
    .use('/api/*', neverStored, smallBodies(), knowWho(host))
    .route('/api', api)
    .route('/live', liveRoutes(host))
    .route('/', workspaceRoutes(host))
    .route('/', libraryRoutes(host));
}

/** Below `/api` there are no pages, whoever asks. */
const nothingThere = (c: Context, host: Host) =>
  c.req.path.startsWith('/api/') ? refused(c, refuse('not-found')) : showNotFound(c, host);

/**
 * Answers for one person must not be found again by the next one at the same device, unless they
 * say themselves who may keep them.
 */
const neverStored = createMiddleware(async (c, next) => {
  await next();
  if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
});

import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { addresses } from './addresses.ts';
import { Crash } from './shell/crash.tsx';
import { moveFocus } from './shell/focus.ts';
import { onlySignedIn } from './shell/guard.ts';
import { NotFound } from './shell/not-found.tsx';
import { Pending } from './shell/pending.tsx';
import { Root } from './shell/root.tsx';
import { withAllWords } from './ui/late.ts';

const root = createRootRouteWithContext<{ readonly queries: QueryClient }>()({ component: Root });

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: addresses.home, replace: true });
  },
});

/** A search parameter that is text, or is left out. */
const textOf = (search: Record<string, unknown>, name: string) => {
  const value = search[name];
  return typeof value === 'string' ? value : undefined;
};

const withToken = (search: Record<string, unknown>): { readonly token?: string } => {
  const token = textOf(search, 'token');
  return token === undefined ? {} : { token };
};

const withNext = (search: Record<string, unknown>): { readonly next?: string } => {
  const next = textOf(search, 'next');
  return next === undefined ? {} : { next };
};

const entrance = createRoute({
  getParentRoute: () => root,
  id: 'entrance',
  component: lazyRouteComponent(() => import('./shell/entrance.tsx'), 'Entrance'),
});

const setup = createRoute({
  getParentRoute: () => entrance,
  path: addresses.setup,
  component: lazyRouteComponent(
    withAllWords(() => import('./accounts/setup-page.tsx')),
    'SetupPage',
  ),
});

const signIn = createRoute({
  getParentRoute: () => entrance,
  path: addresses.signIn,
  validateSearch: withNext,
  component: lazyRouteComponent(
    withAllWords(() => import('./accounts/sign-in-page.tsx')),
    'SignInPage',
  ),
});

const password = createRoute({
  getParentRoute: () => entrance,
  path: addresses.password,
  validateSearch: withToken,
  component: lazyRouteComponent(
    withAllWords(() => import('./accounts/password-page.tsx')),
    'PasswordPage',
  ),
});

const invitation = createRoute({
  getParentRoute: () => entrance,
  path: addresses.invitation,
  validateSearch: withToken,
  component: lazyRouteComponent(
    withAllWords(() => import('./accounts/invitation-page.tsx')),
    'InvitationPage',
  ),
});

const workspace = createRoute({
  getParentRoute: () => root,
  id: 'workspace',
  beforeLoad: ({ context, location }) => onlySignedIn(context.queries, location.href),
  component: lazyRouteComponent(() => import('./shell/workspace.tsx'), 'Workspace'),
});

const home = createRoute({
  getParentRoute: () => workspace,
  path: addresses.home,
  component: lazyRouteComponent(
    withAllWords(() => import('./papers/home-page.tsx')),
    'HomePage',
  ),
});

const profile = createRoute({
  getParentRoute: () => workspace,
  path: addresses.profile,
  component: lazyRouteComponent(
    withAllWords(() => import('./accounts/profile-page.tsx')),
    'ProfilePage',
  ),
});

const templates = createRoute({
  getParentRoute: () => workspace,
  path: addresses.templates,
  component: lazyRouteComponent(
    withAllWords(() => import('./templates/templates-page.tsx')),
    'TemplatesPage',
  ),
});

const groups = createRoute({
  getParentRoute: () => workspace,
  path: addresses.groups,
  component: lazyRouteComponent(
    withAllWords(() => import('./groups/groups-page.tsx')),
    'GroupsPage',
  ),
});

const group = createRoute({
  getParentRoute: () => workspace,
  path: '/app/groups/$groupId',
  component: lazyRouteComponent(
    withAllWords(() => import('./groups/group-page.tsx')),
    'GroupPage',
  ),
});

const paper = createRoute({
  getParentRoute: () => workspace,
  path: '/app/papers/$paperId',
  component: lazyRouteComponent(() => import('./papers/paper-page.tsx'), 'PaperPage'),
});

const text = createRoute({
  getParentRoute: () => paper,
  path: '/',
  component: lazyRouteComponent(() => import('./papers/text-page.tsx'), 'TextPage'),
});

const versions = createRoute({
  getParentRoute: () => paper,
  path: 'versions',
  component: lazyRouteComponent(
    withAllWords(() => import('./versions/versions-page.tsx')),
    'VersionsPage',
  ),
});

const version = createRoute({
  getParentRoute: () => paper,
  path: 'versions/$number',
  component: lazyRouteComponent(
    withAllWords(() => import('./versions/version-page.tsx')),
    'VersionPage',
  ),
});

const changes = createRoute({
  getParentRoute: () => paper,
  path: 'versions/$from/changes/$to',
  component: lazyRouteComponent(
    withAllWords(() => import('./versions/changes-page.tsx')),
    'ChangesPage',
  ),
});

const publications = createRoute({
  getParentRoute: () => paper,
  path: 'publications',
  component: lazyRouteComponent(
    withAllWords(() => import('./publishing/publications-page.tsx')),
    'PublicationsPage',
  ),
});

const routeTree = root.addChildren([
  start,
  entrance.addChildren([setup, signIn, password, invitation]),
  workspace.addChildren([
    home,
    profile,
    templates,
    groups,
    group,
    paper.addChildren([text, versions, version, changes, publications]),
  ]),
]);

export function createAppRouter(queries: QueryClient) {
  const router = createRouter({
    routeTree,
    context: { queries },
    scrollRestoration: true,
    defaultPendingComponent: Pending,
    defaultErrorComponent: Crash,
    defaultNotFoundComponent: NotFound,
  });
  router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
    if (fromLocation !== undefined && pathChanged) moveFocus();
  });
  return router;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}

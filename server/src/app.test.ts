import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type TestApp } from '../../tests/support/app.ts';
import { createApp } from './app.ts';
import type { Host } from './host.ts';

let here: TestApp;

beforeAll(async () => {
  here = await startApp();
});
afterAll(() => here.close());

const ORIGIN = 'http://127.0.0.1:3000';
const built: Host['webApp'] = {
  shell: () => Promise.resolve('<!doctype html><title>Eckpunkt</title>'),
  file: (path) =>
    Promise.resolve(
      path === 'assets/app-1.js'
        ? { bytes: new Uint8Array([49]), mediaType: 'text/javascript; charset=utf-8' }
        : null,
    ),
  publicStylesheet: () => '/assets/public-1.css',
};

/** Asks an application that differs from the usual one in some parts. */
function ask(path: string, init: RequestInit = {}, parts: Partial<Host> = {}) {
  const app = createApp({ ...here.host, webApp: built, ...parts });
  return app.request(ORIGIN + path, init);
}

const post = (body: BodyInit, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  body,
  headers: { Origin: ORIGIN, 'Content-Type': 'application/json', ...headers },
});

test.each(['/healthz', '/app/', '/papers', '/api/me', '/api/nothing', '/assets/app-1.js'])(
  '%s comes with the headers that keep browsers in bounds',
  async (path) => {
    const { headers } = await ask(path);
    const policy = headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/(?:script-src|default-src)[^;]*(?:unsafe|http|\*)/);
    expect(policy).toContain("style-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Strict-Transport-Security')).toBeNull();
  },
);

test('where the connection is secure, it is to stay so', async () => {
  const settings = { ...here.host.settings, publicUrl: 'https://papers.example.org' };
  const { headers } = await ask('/healthz', {}, { settings });
  expect(headers.get('Strict-Transport-Security')).toBe('max-age=31536000');
  expect(headers.get('Content-Security-Policy')).toContain('wss://papers.example.org');
});

test('a body over 1 MiB is refused, stated or not', async () => {
  const large = JSON.stringify({ email: 'a'.repeat(1024 * 1024) });
  const stated = await ask('/api/session', post(large, { 'Content-Length': `${large.length}` }));
  expect([stated.status, (await stated.json()).name]).toEqual([413, 'too-large']);

  const stream = new Blob([large]).stream();
  const streamed = await ask('/api/session', { ...post(stream), duplex: 'half' } as RequestInit);
  expect([streamed.status, (await streamed.json()).name]).toEqual([413, 'too-large']);
});

test.each(['{', '"\\ud800', 'null', '[]', '7'])('%s is malformed input', async (body) => {
  const answer = await ask('/api/session', post(body));
  expect(answer.status).toBe(400);
  expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
  expect((await answer.json()).name).toBe('malformed-input');
});

test('what is not there looks the same to programs, and has a page for people', async () => {
  const api = await ask('/api/nothing', { headers: { Accept: 'text/html' } });
  expect([api.status, (await api.json()).name]).toEqual([404, 'not-found']);
  const page = await ask('/nothing', { headers: { Accept: 'text/html,*/*' } });
  expect([page.status, page.headers.get('Content-Type')]).toEqual([
    404,
    'text/html; charset=UTF-8',
  ]);
});

function failing(reason: Error): Partial<Host> {
  const sql = () => Promise.reject(reason);
  return { sql: sql as unknown as Host['sql'] };
}

test('what went wrong on our side is logged and not told', async () => {
  const logged: unknown[] = [];
  const log = { ...here.host.log, error: (...line: unknown[]) => logged.push(line) };
  const answer = await ask('/api/setup', {}, { ...failing(new Error('secret')), log });
  const text = await answer.text();
  expect(answer.status).toBe(500);
  expect(JSON.parse(text).name).toBe('internal-error');
  expect(text).not.toContain('secret');
  expect(logged).toHaveLength(1);
});

test.each(['ECONNREFUSED', 'CONNECTION_CLOSED', '57P01', '57P03', '08006'])(
  'without the database (%s) people are told to come back',
  async (code) => {
    const away = failing(Object.assign(new Error('away'), { code }));
    const answer = await ask('/api/setup', {}, away);
    expect([answer.status, (await answer.json()).name]).toEqual([503, 'database-away']);
    expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0);
  },
);

test('answers for one person are stored by nobody', async () => {
  expect((await ask('/api/me')).headers.get('Cache-Control')).toBe('no-store');
});

test('the workspace answers every address below /app, and its files for ever', async () => {
  const shell = await ask('/app/papers/17');
  expect([shell.status, await shell.text()]).toEqual([200, await built.shell()]);
  expect(shell.headers.get('Cache-Control')).toBe('no-cache');
  const file = await ask('/assets/app-1.js');
  expect([file.status, await file.text()]).toEqual([200, '1']);
  expect(file.headers.get('Cache-Control')).toContain('immutable');
  expect((await ask('/assets/missing.js')).status).toBe(404);
});

test.each([
  [() => Promise.resolve(true), 200, 'migrated'],
  [() => Promise.resolve(false), 503, 'not-migrated'],
  [() => Promise.reject(new Error('secret')), 503, 'away'],
] as const)('readiness is that of the database', async (isMigrated, status, database) => {
  const answer = await ask('/readyz', {}, { isMigrated });
  expect([answer.status, (await answer.json()).database]).toEqual([status, database]);
});

test('a database that does not answer at all is away, too', async () => {
  const answer = await ask('/readyz', {}, { isMigrated: () => new Promise(() => undefined) });
  expect(answer.status).toBe(503);
});

test('a process that lives says so, whatever the database does', async () => {
  const answer = await ask('/healthz', {}, failing(new Error('away')));
  expect([answer.status, await answer.json()]).toEqual([200, { status: 'alive' }]);
});

test('the description of the API has every route of it', async () => {
  const { paths } = await (await ask('/api/openapi.json')).json();
  const described = Object.entries<object>(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const routes = createApp(here.host)
    .routes.filter(({ path, method }) => path.startsWith('/api/') && method !== 'ALL')
    .map(({ path, method }) => `${method} ${path.slice(4).replaceAll(/:(\w+)/g, '{$1}')}`)
    .filter((route) => route !== 'GET /openapi.json');
  expect(described.toSorted()).toEqual([...new Set(routes)].toSorted());
  expect(described.length).toBeGreaterThan(25);
});

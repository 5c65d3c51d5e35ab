import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { refuse, refused } from './refusal.ts';

const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Names under which a machine reaches itself: people mix them up, and nobody else can use them. */
const ownMachine: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];
/** A server told to listen everywhere takes this as its name when it has no other. */
const everywhere: readonly string[] = ['0.0.0.0', '[::]'];

/** Does an installation under this address serve its own machine, with no name for others? */
export const servesOwnMachine = (publicUrl: string) =>
  [...ownMachine, ...everywhere].includes(new URL(publicUrl).hostname);

/**
 * The Origins that are ours: that of PUBLIC_URL, and for an installation that serves its own
 * machine the other names of that machine, at the same port.
 */
export function ownOrigins(publicUrl: string): ReadonlySet<string> {
  const { origin, protocol, port } = new URL(publicUrl);
  if (!servesOwnMachine(publicUrl)) return new Set([origin]);
  const suffix = port ? `:${port}` : '';
  return new Set([origin, ...ownMachine.map((name) => `${protocol}//${name}${suffix}`)]);
}

const asksForSocket = (c: Context) => c.req.header('Upgrade')?.toLowerCase() === 'websocket';

const changesSomething = (c: Context) => !safeMethods.has(c.req.method) || asksForSocket(c);

/**
 * An Origin decides; Sec-Fetch-Site stands in for one that the browser left out. With a WebSocket
 * no browser leaves it out: a handshake with neither comes from a program, not from a page.
 */
function isOurs(c: Context, origins: ReadonlySet<string>) {
  const origin = c.req.header('Origin');
  if (origin !== undefined) return origins.has(origin);
  const site = c.req.header('Sec-Fetch-Site');
  return site === 'same-origin' || (site === undefined && asksForSocket(c));
}

/**
 * Refuses whatever changes something, and every WebSocket, unless a page of ours asked for it.
 * The session's cookie travels with requests of foreign pages too; this is what tells them apart.
 * Any other request with neither header is refused as well: every browser that we serve sends one.
 */
export function onlyOwnOrigin(publicUrl: string) {
  const origins = ownOrigins(publicUrl);
  return createMiddleware(async (c, next) => {
    if (changesSomething(c) && !isOurs(c, origins)) return refused(c, refuse('foreign-origin'));
    await next();
  });
}

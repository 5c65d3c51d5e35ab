import type { Context } from 'hono';

/** The connection as `@hono/node-server` hands it to the routes. */
interface NodeBindings {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } };
}

const ofConnection = (c: Context) =>
  (c.env as NodeBindings | undefined)?.incoming?.socket?.remoteAddress;

const isLoopback = (address: string) => /^(?:::1$|(?:::ffff:)?127\.)/.test(address);

/** Proxies append the address they saw, so only the last entry is not the caller's invention. */
const lastOf = (header: string | undefined) => header?.split(',').at(-1)?.trim() || undefined;

/** Some proxies append the port as well: `192.0.2.1:4711`, `[2001:db8::1]:4711`. */
const withoutPort = (address: string) =>
  address.replace(/^(?:\[(?<v6>.+)\]|(?<v4>[\d.]+))(?::\d+)?$/, '$<v6>$<v4>');

/**
 * A whole IPv6 network of 64 bits belongs to one customer, who may use a new address for every
 * request; an IPv4 address in IPv6 clothes is an IPv4 address.
 */
export function networkOf(address: string): string {
  const plain = withoutPort(address.toLowerCase()).replace(/^::ffff:(?=\d+\.)/, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const groups = head === '' ? [] : head.split(':');
  const rest = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : 8 - groups.length - rest.length;
  const all = [...groups, ...Array<string>(Math.max(zeros, 0)).fill('0'), ...rest];
  return `${all.slice(0, 4).join(':')}::/64`;
}

/**
 * The network that a request comes from. `header` names the one in which a reverse proxy of ours
 * states it. It is believed where the connection comes from our own machine, as a proxy's does, or
 * where the host shows us no connection; from anybody else it would be the caller's invention.
 */
export function networkAddress(c: Context, header?: string): string {
  const connection = ofConnection(c);
  const stated = header && (!connection || isLoopback(connection)) && lastOf(c.req.header(header));
  return networkOf(stated || connection || 'unknown');
}

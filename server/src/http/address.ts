import type { Context } from 'hono';
import type { Proxy } from '../host.ts';

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

/** Whoever may not be the proxy could write anything into its header. */
const isProxy = ({ at }: Proxy, connection: string | undefined) =>
  at === 'anywhere' || connection === undefined || isLoopback(connection);

/** The network that a request comes from, as far as we believe it. */
export function networkAddress(c: Context, proxy?: Proxy): string {
  const connection = ofConnection(c);
  const stated = proxy && isProxy(proxy, connection) && lastOf(c.req.header(proxy.header));
  return networkOf(stated || connection || 'unknown');
}

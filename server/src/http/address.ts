import type { Context } from 'hono';

/** The connection as `@hono/node-server` hands it to the routes. */
interface NodeBindings {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } };
}

const ofConnection = (c: Context) =>
  (c.env as NodeBindings | undefined)?.incoming?.socket?.remoteAddress;

/** Proxies append the address they saw, so only the last entry is not the caller's invention. */
const lastOf = (header: string | undefined) => header?.split(',').at(-1)?.trim() || undefined;

/**
 * A whole IPv6 network of 64 bits belongs to one customer, who may use a new address for every
 * request; an IPv4 address in IPv6 clothes is an IPv4 address.
 */
export function networkOf(address: string): string {
  const plain = address.toLowerCase().replace(/^::ffff:(?=\d+\.)/, '');
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
 * states it; without one nothing that a caller can write is believed, only the connection.
 */
export const networkAddress = (c: Context, header?: string): string =>
  networkOf((header ? lastOf(c.req.header(header)) : ofConnection(c)) ?? 'unknown');

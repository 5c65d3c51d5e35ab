import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { Proxy } from '../host.ts';
import { networkAddress, networkOf } from './address.ts';

const asked = async (at: Proxy['at'] | null, forwarded: string | null, remote?: string) => {
  const proxy = at ? { header: 'X-Forwarded-For', at } : undefined;
  const app = new Hono().get('/', (c) => c.text(networkAddress(c, proxy)));
  const headers: HeadersInit = forwarded === null ? {} : { 'X-Forwarded-For': forwarded };
  const bindings = remote ? { incoming: { socket: { remoteAddress: remote } } } : {};
  return (await app.request('/', { headers }, bindings)).text();
};

test('without a proxy, only the connection is believed', async () => {
  expect(await asked(null, '203.0.113.9', '192.0.2.1')).toBe('192.0.2.1');
  expect(await asked(null, '203.0.113.9')).toBe('unknown');
});

test('of what proxies have written only the last entry is believed', async () => {
  const forwarded = '10.0.0.1, 203.0.113.9 , 198.51.100.7';
  expect(await asked('own-machine', forwarded, '127.0.0.1')).toBe('198.51.100.7');
  expect(await asked('anywhere', forwarded, '192.0.2.1')).toBe('198.51.100.7');
});

test.each(['127.0.0.1', '::1', '::ffff:127.0.0.1', undefined])(
  'a connection from %s may be the proxy on our own machine',
  async (remote) => expect(await asked('own-machine', '198.51.100.7', remote)).toBe('198.51.100.7'),
);

test('whoever comes from elsewhere cannot choose an address', async () => {
  expect(await asked('own-machine', '198.51.100.7', '192.0.2.1')).toBe('192.0.2.1');
});

test.each([null, '', ' ', ','])(
  'a proxy that states %j is taken for the caller',
  async (stated) => {
    expect(await asked('anywhere', stated, '192.0.2.1')).toBe('192.0.2.1');
  },
);

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['192.0.2.1:4711', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['[2001:db8:1:2::1]:4711', '2001:db8:1:2::/64'],
  ['2001:DB8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::1', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
])('%s counts as %s', (address, network) => expect(networkOf(address)).toBe(network));

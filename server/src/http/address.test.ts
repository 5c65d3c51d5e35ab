import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { networkAddress, networkOf } from './address.ts';

const asked = async (header: string | undefined, forwarded: string | null, remote?: string) => {
  const app = new Hono().get('/', (c) => c.text(networkAddress(c, header)));
  const headers: HeadersInit = forwarded === null ? {} : { 'X-Forwarded-For': forwarded };
  const bindings = remote ? { incoming: { socket: { remoteAddress: remote } } } : {};
  return (await app.request('/', { headers }, bindings)).text();
};

test('unless configured, only the connection is believed', async () => {
  expect(await asked(undefined, '203.0.113.9', '192.0.2.1')).toBe('192.0.2.1');
  expect(await asked(undefined, '203.0.113.9')).toBe('unknown');
});

test('of what proxies have written only the last entry is believed', async () => {
  const forwarded = '10.0.0.1, 203.0.113.9 , 198.51.100.7';
  expect(await asked('X-Forwarded-For', forwarded, '127.0.0.1')).toBe('198.51.100.7');
});

test.each(['127.0.0.1', '::1', '::ffff:127.0.0.1', undefined])(
  'a proxy at %s is ours, and is believed',
  async (proxy) =>
    expect(await asked('X-Forwarded-For', '198.51.100.7', proxy)).toBe('198.51.100.7'),
);

test('whoever comes without a proxy cannot choose an address', async () => {
  expect(await asked('X-Forwarded-For', '198.51.100.7', '192.0.2.1')).toBe('192.0.2.1');
  expect(await asked('X-Forwarded-For', null, '127.0.0.1')).toBe('127.0.0.1');
  expect(await asked('X-Forwarded-For', ' ', '127.0.0.1')).toBe('127.0.0.1');
});

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

import { describe, expect, inject, test } from 'vitest';
import { tell } from '../../support/tcp.ts';

const house = inject('house');
const upgrade = (to: string) => ['Connection: Upgrade, close', `Upgrade: ${to}`, '', ''];

describe('a request that is none', () => {
  const host = `Host: ${new URL(house.url).host}`;

  test.each([
    ['noise', ['garbage', '', '']],
    ['a method that nobody knows', ['FOO / HTTP/1.1', host, '', '']],
    ['no host', ['GET / HTTP/1.1', '', '']],
    ['a host that is none', ['GET / HTTP/1.1', 'Host: a b', 'Connection: close', '', '']],
    ['two lengths', ['POST / HTTP/1.1', host, 'Content-Length: 1', 'Content-Length: 2', '', '']],
    ['a broken chunk', ['POST / HTTP/1.1', host, 'Transfer-Encoding: chunked', '', 'zz', '', '']],
    ['a WebSocket without a key', ['GET /live/x HTTP/1.1', host, ...upgrade('websocket')]],
  ])('%s is answered with 400', async (_, lines) => {
    expect(await tell(house, ...lines)).toMatch(/^HTTP\/1\.1 400 /);
  });

  test.each(['/papers', '/api/setup', '/healthz'])(
    'an offer of another protocol for %s is passed over',
    async (path) => {
      const answer = await tell(house, `GET ${path} HTTP/1.1`, host, ...upgrade('h2c'));
      expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    },
  );

  test.each(['/', '/api/setup', '/nothing'])('%s has no WebSocket', async (path) => {
    const key = 'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==';
    const more = ['Sec-WebSocket-Version: 13', key, ...upgrade('websocket')];
    expect(await tell(house, `GET ${path} HTTP/1.1`, host, ...more)).not.toMatch(/^HTTP\/1\.1 101/);
  });
});

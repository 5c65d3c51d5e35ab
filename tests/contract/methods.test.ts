import { describe, expect, inject, test } from 'vitest';
import { askWith, refusal } from '../support/asking.ts';
import { tell } from '../support/tcp.ts';

const house = inject('house');
const ask = askWith(house, house.people.chair.cookies);
const upgrade = (to: string) => ['Connection: Upgrade, close', `Upgrade: ${to}`, '', ''];

describe('other methods', () => {
  test.each([
    ['PUT', '/api/papers'],
    ['DELETE', '/api/papers'],
    ['POST', '/api/me'],
    ['PUT', '/api/session'],
    ['POST', '/api/nothing'],
    ['OPTIONS', '/api/papers'],
  ])('%s %s is not there', async (method, path) => {
    expect(await refusal(ask(path, { method }))).toEqual([404, 'not-found']);
  });

  test.each(['/', '/papers', '/api/me', '/healthz', '/feed.atom', '/app/', '/api/openapi.json'])(
    'HEAD %s has the headers of GET and no body',
    async (path) => {
      const [get, head] = [await ask(path), await ask(path, { method: 'HEAD' })];
      expect(head.status).toBe(get.status);
      expect(await head.text()).toBe('');
      for (const name of ['Content-Type', 'Cache-Control', 'Content-Security-Policy'])
        expect(head.headers.get(name), name).toBe(get.headers.get(name));
    },
  );

  test.each(['/nothing', '/papers/nothing', '/papers/nothing/v/1.0', '/papers/nothing/v/1.0.pdf'])(
    '%s is a page for people and a refusal for programs',
    async (path) => {
      expect(await refusal(ask(path, {}, { Accept: 'application/json' }))).toEqual([
        404,
        'not-found',
      ]);
      const page = await ask(path, {}, { Accept: 'text/html,*/*;q=0.8' });
      expect([page.status, page.headers.get('Content-Type')]).toEqual([
        404,
        'text/html; charset=UTF-8',
      ]);
    },
  );
});

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

import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { onlyOwnOrigin } from './origin.ts';

const PUBLIC = 'https://papers.example.org';

const statusFor =
  (publicUrl: string) =>
  async (method: string, headers: Record<string, string> = {}) => {
    const app = new Hono().use(onlyOwnOrigin(publicUrl)).all('/', (c) => c.body(null, 204));
    return (await app.request('/', { method, headers })).status;
  };

describe('behind a public address', () => {
  const status = statusFor(PUBLIC);

  test.each(['GET', 'HEAD', 'OPTIONS'])('%s changes nothing and may come from anywhere', (method) =>
    expect(status(method, { Origin: 'https://evil.example' })).resolves.toBe(204),
  );

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'MADEUP'])('%s wants our Origin', async (method) => {
    expect(await status(method, { Origin: PUBLIC })).toBe(204);
    expect(await status(method, { Origin: 'https://evil.example' })).toBe(403);
    expect(await status(method)).toBe(403);
  });

  test.each([
    'null',
    '',
    'http://papers.example.org',
    'https://papers.example.org:8443',
    'https://papers.example.org.evil.example',
    'https://evil.example/https://papers.example.org',
    'https://sub.papers.example.org',
    'http://localhost:3000',
    'http://127.0.0.1',
  ])('%j is not our Origin', (origin) =>
    expect(status('POST', { Origin: origin, 'Sec-Fetch-Site': 'same-origin' })).resolves.toBe(403),
  );

  test.each([
    ['same-origin', 204],
    ['same-site', 403],
    ['cross-site', 403],
    ['none', 403],
  ])('without Origin, Sec-Fetch-Site: %s is answered %i', (site, expected) =>
    expect(status('POST', { 'Sec-Fetch-Site': site })).resolves.toBe(expected),
  );

  test('a WebSocket of a foreign page is refused, whatever the case of the header', async () => {
    for (const Upgrade of ['websocket', 'WebSocket']) {
      expect(await status('GET', { Upgrade, Origin: 'https://evil.example' })).toBe(403);
      expect(await status('GET', { Upgrade, Origin: 'null' })).toBe(403);
      expect(await status('GET', { Upgrade, 'Sec-Fetch-Site': 'cross-site' })).toBe(403);
      expect(await status('GET', { Upgrade, Origin: PUBLIC })).toBe(204);
    }
  });
});

describe('on one’s own machine', () => {
  test.each(['http://127.0.0.1:3000', 'http://localhost:3000', 'http://0.0.0.0:3000'])(
    '%s is known under the other names of the machine, at the same port',
    async (publicUrl) => {
      const status = statusFor(publicUrl);
      for (const name of ['127.0.0.1', 'localhost', '[::1]']) {
        expect(await status('POST', { Origin: `http://${name}:3000` })).toBe(204);
      }
      expect(await status('POST', { Origin: 'http://localhost:4000' })).toBe(403);
      expect(await status('POST', { Origin: 'https://localhost:3000' })).toBe(403);
      expect(await status('POST', { Origin: 'http://localhost.evil.example:3000' })).toBe(403);
    },
  );
});

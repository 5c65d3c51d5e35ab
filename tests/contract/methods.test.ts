import { describe, expect, inject, test } from 'vitest';
import { askWith, refusal } from '../support/asking.ts';

const house = inject('house');
const ask = askWith(house, house.people.chair.cookies);

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

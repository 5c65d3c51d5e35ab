import { afterEach, expect, test, vi } from 'vitest';
import { answer, api } from './api.ts';

const answering = (response: Response | Error) => {
  const fetched = vi.fn(async (_url: string, _init: RequestInit) => {
    if (response instanceof Error) throw response;
    return response;
  });
  vi.stubGlobal('fetch', fetched);
  return fetched;
};

afterEach(() => vi.unstubAllGlobals());

test('sends JSON to the route and gives the body of its answer', async () => {
  const fetched = answering(Response.json({ papers: [] }));
  expect(await answer(api.papers.$get({ query: { group: 'abc' } }))).toEqual({ papers: [] });
  expect(fetched.mock.calls[0]?.[0]).toBe('/api/papers?group=abc');
});

test('an answer without a body is null', async () => {
  answering(new Response(null, { status: 204 }));
  expect(await answer(api.session.$delete())).toBeNull();
});

test('a refusal is thrown with its name', async () => {
  answering(Response.json({ name: 'signed-out', status: 401 }, { status: 401 }));
  await expect(answer(api.me.$get())).rejects.toMatchObject({ name: 'signed-out', status: 401 });
});

test('a server that cannot be reached is a refusal, too', async () => {
  answering(new TypeError('Failed to fetch'));
  await expect(answer(api.me.$get())).rejects.toMatchObject({ name: 'unreachable' });
});

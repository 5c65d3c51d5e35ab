import { describe, expect, inject, test } from 'vitest';
import { askWith, refusal } from '../support/asking.ts';

const house = inject('house');
const { cookies, email, password } = house.people.chair;
const ask = askWith(house, cookies);

const newPaper = (more: object = {}) => ({
  groupId: house.groupId,
  type: 'position_paper',
  title: 'Ein Papier',
  language: 'de',
  ...more,
});

describe('foreign pages', () => {
  const body = JSON.stringify(newPaper());
  const from = (headers: Record<string, string>) =>
    refusal(
      fetch(`${house.url}/api/papers`, {
        method: 'POST',
        body,
        headers: { Cookie: cookies, 'Content-Type': 'application/json', ...headers },
      }),
    );

  test.each([
    { Origin: 'https://evil.example' },
    { Origin: 'null' },
    // In front of workerd stands wrangler, which takes this one for a name of ours and corrects it.
    ...(house.host === 'node' ? [{ Origin: house.url.replace('http:', 'https:') }] : []),
    { Origin: `${house.url}.evil.example` },
    { Origin: house.url.replace(/:\d+$/, ':1') },
    { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'same-origin' },
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
    { 'Sec-Fetch-Site': 'none' },
    {},
  ])('%j may not change anything', async (headers) => {
    expect(await from(headers as Record<string, string>)).toEqual([403, 'foreign-origin']);
  });

  test.each(['PATCH', 'DELETE', 'PUT'])('nor by %s', async (method) => {
    const answer = ask('/api/session', { method }, { Origin: 'https://evil.example' });
    expect(await refusal(answer)).toEqual([403, 'foreign-origin']);
  });

  test('may not even sign somebody in', async () => {
    const init = { method: 'POST', body: JSON.stringify({ email, password }) };
    const answer = await ask('/api/session', init, { Origin: 'https://evil.example' });
    expect(answer.headers.get('Set-Cookie')).toBeNull();
    expect(await refusal(answer)).toEqual([403, 'foreign-origin']);
  });

  test('a browser that leaves the Origin out may say that it is ours', async () => {
    const headers = {
      Cookie: cookies,
      'Sec-Fetch-Site': 'same-origin',
      'Content-Type': 'application/json',
    };
    const answer = await fetch(`${house.url}/api/papers`, { method: 'POST', body, headers });
    expect(answer.status).toBe(201);
  });

  test('get no answer that they could read', async () => {
    const answer = await ask('/api/me', {}, { Origin: 'https://evil.example' });
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull();
    const asked = await ask(
      '/api/me',
      { method: 'OPTIONS' },
      { Origin: 'https://evil.example', 'Access-Control-Request-Method': 'PATCH' },
    );
    expect(asked.headers.get('Access-Control-Allow-Origin')).toBeNull();
  });
});

import { Refusal, refusalOf } from './refusal.ts';

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

async function reach(request: Request) {
  try {
    return await fetch(request);
  } catch {
    throw new Refusal(0, { name: 'unreachable' });
  }
}

const requestOf = (method: Method, path: string, body?: object) =>
  new Request(`/api${path}`, {
    method,
    headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
    body: body === undefined ? null : JSON.stringify(body),
  });

async function call<Answer>(method: Method, path: string, body?: object): Promise<Answer> {
  const response = await reach(requestOf(method, path, body));
  if (!response.ok) throw await refusalOf(response);
  if (response.status === 204 || response.status === 202) return undefined as Answer;
  return (await response.json()) as Answer;
}

/** The server's JSON API. What it refuses is thrown as a `Refusal`. */
export const api = {
  get: <Answer>(path: string) => call<Answer>('GET', path),
  post: <Answer = void>(path: string, body: object = {}) => call<Answer>('POST', path, body),
  patch: <Answer = void>(path: string, body: object) => call<Answer>('PATCH', path, body),
  delete: (path: string) => call<void>('DELETE', path),
};

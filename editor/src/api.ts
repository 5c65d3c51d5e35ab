import type { Api } from '@eckpunkt/server';
import { hc, type ClientResponse } from 'hono/client';
import { Refusal, refusalOf } from './refusal.ts';

type Format = 'json' | 'text' | 'body' | 'redirect';
type Answered = ClientResponse<unknown, number, Format>;

/** What tells a refusal from every other answer. */
interface Problem {
  readonly status: number;
  readonly title: string;
  readonly name: string;
}

type Body<R> = R extends ClientResponse<infer T, number, Format> ? T : never;

/** What a route answers with when it does not refuse. */
type Accepted<R> = Exclude<Body<R>, Problem>;

/** Every name that a refusal of the server can have. */
export type ServerRefusal = Extract<Body<Awaited<ReturnType<typeof api.me.$get>>>, Problem>['name'];

async function reach(input: RequestInfo | URL, init?: RequestInit) {
  try {
    return await fetch(input, init);
  } catch {
    throw new Refusal(0, { name: 'unreachable' });
  }
}

/** The server's routes with their inputs and answers, checked by the compiler. */
export const api = hc<Api>('/api', { fetch: reach });

/** The body of an answer, null where it has none; a refusal is thrown as a `Refusal`. */
export async function answer<R extends Answered>(call: Promise<R>): Promise<Accepted<R>> {
  const response = await call;
  if (!response.ok) throw await refusalOf(response);
  const text = await response.text();
  const body: Accepted<R> = JSON.parse(text === '' ? 'null' : text);
  return body;
}

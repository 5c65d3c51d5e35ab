import { expect } from 'vitest';
import type { ContractHouse } from './contract-house.ts';

export type Ask = (
  path: string,
  init?: RequestInit,
  headers?: Record<string, string>,
) => Promise<Response>;

/** Sends requests exactly as they are given, with these cookies and our Origin. */
export const askWith =
  ({ url }: Pick<ContractHouse, 'url'>, cookies = ''): Ask =>
  (path, init = {}, headers = {}) =>
    fetch(url + path, {
      redirect: 'manual',
      ...init,
      headers: { Origin: url, 'Content-Type': 'application/json', Cookie: cookies, ...headers },
    });

/** Status and name of a refusal, once it has been seen to be one as the contract has it. */
export async function refusal(answer: Response | Promise<Response>): Promise<[number, string]> {
  const response = await answer;
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  const problem = await response.json();
  expect(problem).toMatchObject({
    type: expect.stringContaining(problem.name),
    title: expect.stringMatching(/\S/),
    status: response.status,
  });
  return [response.status, problem.name];
}

/** An id as ours are, which nothing has. */
export const UNKNOWN = '0198f2c4-0000-4000-8000-000000000000';

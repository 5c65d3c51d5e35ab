import type { refusals } from './words/de/refusals.ts';

/** Names that have words; `unreachable` and `unknown` are ours, all others the server's. */
export type RefusalName = keyof typeof refusals;

export interface RefusedField {
  readonly path: string;
  readonly message: string;
}

interface ProblemJson {
  readonly name?: string;
  readonly fields?: readonly RefusedField[];
  readonly problems?: readonly unknown[];
}

/** The server's “no” to one request, with its stable name. Thrown, because queries expect that. */
export class Refusal extends Error {
  override readonly name: RefusalName | (string & {});
  readonly status: number;
  readonly fields: readonly RefusedField[];
  /** What is wrong with the draft, where the refusal is `draft-incomplete`. */
  readonly problems: readonly unknown[];

  constructor(status: number, problem: ProblemJson) {
    super(`${status} ${problem.name ?? 'unknown'}`);
    this.name = problem.name ?? 'unknown';
    this.status = status;
    this.fields = problem.fields ?? [];
    this.problems = problem.problems ?? [];
  }
}

export const isRefusal = (error: unknown, name: RefusalName): error is Refusal =>
  error instanceof Refusal && error.name === name;

/** A second try may help only where the answer did not depend on what was asked. */
export const mayPass = (error: unknown) =>
  error instanceof Refusal && (error.status >= 500 || error.name === 'unreachable');

/** Reads a refusal from an answer; a proxy's own error page has no name. */
export async function refusalOf(response: Pick<Response, 'status' | 'json'>): Promise<Refusal> {
  const problem: unknown = await response.json().catch(() => null);
  return new Refusal(response.status, typeof problem === 'object' ? (problem ?? {}) : {});
}

import { AsyncLocalStorage } from 'node:async_hooks';
import type { ISql } from 'postgres';

/** Whose rights have changed; what is left out matches everything. */
export interface RightsScope {
  readonly personId?: string | undefined;
  readonly sessionId?: string | undefined;
  readonly groupId?: string | undefined;
  readonly paperId?: string | undefined;
}

/** On this channel every process hears of changed rights once their transaction has committed. */
export const RIGHTS_CHANNEL = 'rights';

/** Under this address a Worker, which cannot listen, hears of them from a process that can. */
export const RIGHTS_PATH = '/live/rights';

/** Has every process look again at the live connections in this scope, and end what may not go on. */
export async function announceRights(sql: ISql, scope: RightsScope) {
  heard.getStore()?.push(scope);
  await sql`select pg_notify(${RIGHTS_CHANNEL}, ${JSON.stringify(scope)})`;
}

const heard = new AsyncLocalStorage<RightsScope[]>();

/** For a host that cannot listen to the database: also gives what was announced during the work. */
export async function hearRights<T>(work: () => Promise<T>) {
  const scopes: RightsScope[] = [];
  const result = await heard.run(scopes, work);
  return { result, scopes: scopes as readonly RightsScope[] };
}

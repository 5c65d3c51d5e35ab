import { AsyncLocalStorage } from 'node:async_hooks';
import type { Sql } from 'postgres';

export interface RequestSql {
  /** Stands for the client of whichever request uses it. */
  readonly sql: Sql;
  /** Runs a request with a client of its own. */
  run<T>(sql: Sql, work: () => Promise<T>): Promise<T>;
}

/**
 * A connection belongs to the request that has opened it, and the application lives longer: it
 * takes some milliseconds to build. So it holds a client that is, in each request, that request's.
 */
export function requestSql(): RequestSql {
  const requests = new AsyncLocalStorage<Sql>();
  const current = () => {
    const sql = requests.getStore();
    if (!sql) throw new Error('The database was asked outside of a request.');
    return sql;
  };
  const sql = new Proxy((() => undefined) as unknown as Sql, {
    apply: (_, self, given) => Reflect.apply(current(), self, given),
    get: (_, name) => Reflect.get(current(), name),
  });
  return { sql, run: (own, work) => requests.run(own, work) };
}

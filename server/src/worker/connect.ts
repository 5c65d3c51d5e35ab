import postgres, { type Options, type PostgresType, type Sql } from 'postgres';
import { APPLICATION } from '../db/connect.ts';

/** What a request asks the database with. */
export interface RequestClient {
  readonly sql: Sql;
  /** The request is over. */
  release(): void;
}

/** For so long a request waits for the database. */
const PATIENCE_MS = 5_000;

/**
 * A client for one request: a connection belongs to who has opened it, and costs little, since
 * Hyperdrive keeps the real ones. It also answers when there is none behind it, and hangs up, upon
 * which postgres.js would try for ever; so what is not connected in time is given up.
 */
export function connectForRequest({ connectionString }: Hyperdrive): RequestClient {
  let isConnected = false;
  const sql = connectWith(connectionString, {
    max: 5,
    onparameter: () => {
      isConnected = true;
    },
  });
  const timer = setTimeout(() => !isConnected && void sql.end({ timeout: 0 }), PATIENCE_MS);
  return { sql, release: () => clearTimeout(timer) };
}

/** Seconds after which an idle connection is closed: an open one keeps its object awake. */
const IDLE = 2;

/** One connection: what an object asks is answered in the order in which it was asked. */
export const connectForObject = ({ connectionString }: Hyperdrive): Sql =>
  connectWith(connectionString, { max: 1, idle_timeout: IDLE });

const connectWith = (url: string, options: Options<Record<string, PostgresType>>): Sql =>
  postgres(url, {
    ...options,
    connect_timeout: 5,
    backoff: (tries) => Math.min(0.05 * 2 ** tries, 1),
    onnotice: () => undefined,
    connection: { application_name: APPLICATION },
    // Asking for the types would be one more round trip in every request.
    fetch_types: false,
    types: { texts, uuids },
  }) as unknown as Sql;

/** Lists, which postgres.js writes by itself only after it has asked for the types. */
const listOf = (oid: number): PostgresType<readonly string[]> => ({
  to: oid,
  from: [oid],
  serialize: (list: readonly string[]) => `{${list.map((one) => JSON.stringify(one)).join()}}`,
  parse: (text: string) => {
    throw new Error(`A list is not read here: ${text}`);
  },
});

const texts = listOf(1009);
const uuids = listOf(2951);

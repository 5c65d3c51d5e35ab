import postgres, { type PostgresType, type Sql } from 'postgres';
import { APPLICATION } from '../db/connect.ts';

/**
 * A client for one request, or for one Durable Object: a connection belongs to who has opened it,
 * and costs little, since Hyperdrive keeps the real ones.
 */
export const connectForRequest = ({ connectionString }: Hyperdrive): Sql =>
  connectWith(connectionString, { max: 5 });

/** Seconds after which an idle connection is closed: an open one keeps its object awake. */
const IDLE = 2;

/** One connection: what an object asks is answered in the order in which it was asked. */
export const connectForObject = ({ connectionString }: Hyperdrive): Sql =>
  connectWith(connectionString, { max: 1, idle_timeout: IDLE });

const connectWith = (url: string, options: { max: number; idle_timeout?: number }): Sql =>
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

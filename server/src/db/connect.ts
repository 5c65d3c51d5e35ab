import postgres, { type Sql } from 'postgres';
import { survivingLoss } from './lost-transactions.ts';

export interface ConnectOptions {
  /** Connections at most; a request holds one only while it is inside the database. */
  readonly max?: number;
  /** How the connections call themselves, for who looks at the database's activity. */
  readonly name?: string;
}

export const APPLICATION = 'eckpunkt';

/**
 * Opens a pool. Connections are made when first needed, so this never fails; a database that went
 * away is asked again at least once a second, so that its return is noticed at once.
 */
export function connect(
  place: string | Place,
  { max = 10, name = APPLICATION }: ConnectOptions = {},
): Sql {
  const options = {
    max,
    connect_timeout: 5,
    backoff: (tries: number) => Math.min(0.05 * 2 ** tries, 1),
    onnotice: () => undefined,
    connection: { application_name: name, statement_timeout: 30_000 },
  };
  const pool =
    typeof place === 'string' ? postgres(place, options) : postgres({ ...place, ...options });
  return survivingLoss(pool);
}

/** Where a database is and who asks there, in plain values: another thread can be told of it. */
export type Place = Readonly<Record<string, unknown>>;

export function placeOf({ options }: Sql): Place {
  const { host, port, path, database, user, pass, ssl, target_session_attrs } = options;
  return { host, port, path, database, user, pass, ssl, target_session_attrs };
}

/**
 * One more connection to the same database, for whoever writes the same again and again: its
 * backend keeps the plan and the pages at hand, which halves what a small commit costs.
 */
export function ownLine(sql: Sql): Sql {
  const options: object = { ...sql.options, max: 1 };
  return survivingLoss(postgres(options));
}

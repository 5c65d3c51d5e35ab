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
export function connect(url: string, { max = 10, name = APPLICATION }: ConnectOptions = {}): Sql {
  return survivingLoss(
    postgres(url, {
      max,
      connect_timeout: 5,
      backoff: (tries) => Math.min(0.05 * 2 ** tries, 1),
      onnotice: () => undefined,
      connection: { application_name: name, statement_timeout: 30_000 },
    }),
  );
}

/**
 * One more connection to the same database, for whoever writes the same again and again: its
 * backend keeps the plan and the pages at hand, which halves what a small commit costs.
 */
export function ownLine(sql: Sql): Sql {
  const options: object = { ...sql.options, max: 1 };
  return survivingLoss(postgres(options));
}

import { prepareSetupToken } from '../accounts/setup-token.ts';
import { fillDemonstration } from '../demo/fill.ts';
import type { Host } from '../host.ts';

/** What an installation without accounts needs, and what it has to tell the operator. */
export interface FirstStart {
  readonly setupToken: string | undefined;
  /** Fill an empty database with the demonstration? */
  readonly demo: boolean;
}

/** Prepares an installation that nobody has an account in; gives lines to print, if any. */
export async function firstStart(host: Host, wish: FirstStart): Promise<readonly string[]> {
  if (wish.demo) return (await isEmpty(host)) ? fill(host) : [NOT_EMPTY];
  const token = await prepareSetupToken(host.sql, wish.setupToken);
  return token === null ? [] : [`Setup token (shown this once): ${token}`];
}

const NOT_EMPTY = 'The database is not empty: started without filling in the demonstration.';

async function isEmpty({ sql }: Host): Promise<boolean> {
  const clusters = await sql`select from clusters limit 1`;
  return clusters.length === 0;
}

async function fill(host: Host): Promise<readonly string[]> {
  const { people } = await fillDemonstration(host);
  return [
    'The demonstration is ready. Sign in as:',
    ...people.map(({ role, name, email, password }) => `  ${role}: ${name}, ${email}, ${password}`),
  ];
}

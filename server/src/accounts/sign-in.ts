import type { Host } from '../host.ts';
import { refuse, Refusal } from '../http/refusal.ts';
import { NOBODYS_HASH } from './phc.ts';
import { type Account, accountByEmail } from './queries.ts';
import { sessionsIn } from './sessions.ts';
import { countTry, keysOf } from './tries.ts';

export interface Credentials {
  readonly email: string;
  readonly password: string;
  /** The network address that the try comes from. */
  readonly address: string;
}

export interface SignedIn {
  readonly person: Account;
  readonly cookie: string;
}

/**
 * The account whose password somebody knows. For an account that does not exist a hash of nobody
 * is verified, so that neither the answer nor its time tells who has one.
 */
export async function prove(
  host: Pick<Host, 'sql' | 'passwords' | 'clock'>,
  { email, password, address }: Credentials,
): Promise<Account | Refusal> {
  const attempt = await countTry(host, keysOf('sign-in', email, address));
  if (attempt instanceof Refusal) return attempt;
  const account = await accountByEmail(host.sql, email);
  const right = await host.passwords.verify(account?.passwordHash ?? NOBODYS_HASH, password);
  if (!account || !right) return refuse('wrong-credentials');
  await attempt.succeeded();
  return account;
}

export async function signIn(
  host: Pick<Host, 'sql' | 'passwords' | 'clock' | 'settings'>,
  credentials: Credentials,
): Promise<SignedIn | Refusal> {
  const person = await prove(host, credentials);
  if (person instanceof Refusal) return person;
  const cookie = await sessionsIn(host.sql, host.settings.publicUrl).start(person.id);
  return { person, cookie };
}

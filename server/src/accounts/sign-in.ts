import type { Host } from '../host.ts';
import { refuse, Refusal } from '../http/refusal.ts';
import { NOBODYS_HASH } from './phc.ts';
import { type Account, accountByEmail, holdAccount } from './queries.ts';
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
  if (!account || !right) {
    await attempt.failed();
    return refuse('wrong-credentials');
  }
  await attempt.succeeded();
  return account;
}

/**
 * Signs in. While the password was being verified somebody may have set another one, or closed the
 * account, and ended all sessions: then this one must not begin after that.
 */
export async function signIn(
  host: Pick<Host, 'sql' | 'passwords' | 'clock' | 'settings'>,
  credentials: Credentials,
): Promise<SignedIn | Refusal> {
  const person = await prove(host, credentials);
  if (person instanceof Refusal) return person;
  return host.sql.begin(async (sql) => {
    if (!(await holdAccount(sql, person))) return refuse('wrong-credentials');
    const cookie = await sessionsIn(sql, host.settings.publicUrl).start(person.id);
    return { person, cookie };
  });
}

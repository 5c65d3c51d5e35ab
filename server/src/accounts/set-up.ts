import type { ISql } from 'postgres';
import type { Host } from '../host.ts';
import { refuse, Refusal } from '../http/refusal.ts';
import type { Language } from './person.ts';
import { type Account, anybodyThere, insertCluster, insertPerson } from './queries.ts';
import { sessionsIn } from './sessions.ts';
import { forgetSetupToken, isSetupToken, lockSetup } from './setup-token.ts';
import type { SignedIn } from './sign-in.ts';
import { countTry, keysOf } from './tries.ts';

export interface Setup {
  readonly token: string;
  readonly cluster: { readonly name: string; readonly language: Language };
  readonly person: { readonly name: string; readonly email: string; readonly password: string };
  readonly address: string;
}

/** In this order: whoever finds the token gone must also see the person who has used it. */
async function whyNot(sql: ISql, token: string): Promise<Refusal | null> {
  const isRight = await isSetupToken(sql, token);
  if (await anybodyThere(sql)) return refuse('setup-done');
  return isRight ? null : refuse('wrong-setup-token');
}

async function insertOffice(sql: ISql, setup: Setup, passwordHash: string): Promise<Account> {
  const { name, language } = setup.cluster;
  const clusterId = await insertCluster(sql, name, language);
  const { password: _, ...person } = setup.person;
  const account = { ...person, clusterId, passwordHash, language, office: true };
  const inserted = await insertPerson(sql, account);
  if (!inserted) throw new Error('An installation without people has a person');
  return inserted;
}

/** Makes the cluster and the office's first account, once. */
async function settle(host: Pick<Host, 'sql' | 'settings'>, setup: Setup, passwordHash: string) {
  return host.sql.begin(async (sql): Promise<SignedIn | Refusal> => {
    await lockSetup(sql);
    const refusal = await whyNot(sql, setup.token);
    if (refusal) return refusal;
    const person = await insertOffice(sql, setup, passwordHash);
    await forgetSetupToken(sql);
    const cookie = await sessionsIn(sql, host.settings.publicUrl).start(person.id);
    return { person, cookie };
  });
}

/**
 * Sets the installation up. The token is looked at before the password is hashed, so that nobody
 * without one costs us more than a query.
 */
export async function setUp(
  host: Pick<Host, 'sql' | 'passwords' | 'clock' | 'settings'>,
  setup: Setup,
): Promise<SignedIn | Refusal> {
  if (await anybodyThere(host.sql)) return refuse('setup-done');
  const attempt = await countTry(host, keysOf('setup', '', setup.address));
  if (attempt instanceof Refusal) return attempt;
  const refusal = await whyNot(host.sql, setup.token);
  await (refusal ? attempt.failed() : attempt.succeeded());
  if (refusal) return refusal;
  return settle(host, setup, await host.passwords.hash(setup.person.password));
}

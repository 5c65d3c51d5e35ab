import type { Host } from '../host.ts';
import { refuse, Refusal } from '../http/refusal.ts';
import { announceRights } from '../live/rights.ts';
import { postMail } from '../mail/outbox.ts';
import { passwordChanged } from './letters.ts';
import { accountById, updatePassword } from './queries.ts';
import { personOfReset, useReset, useUpResets } from './reset-queries.ts';
import { sessionsIn } from './sessions.ts';
import type { SignedIn } from './sign-in.ts';
import { hashToken } from './tokens.ts';

type Needs = Pick<Host, 'sql' | 'passwords' | 'clock' | 'settings'>;

/**
 * Sets a password by a mailed link. Whoever was signed in as this person is signed out: a password
 * is forgotten, or it was never the owner who knew it.
 */
export async function resetPassword(
  host: Needs,
  token: string,
  password: string,
): Promise<SignedIn | Refusal> {
  const tokenHash = hashToken(token);
  const personId = await personOfReset(host.sql, tokenHash, host.clock.now());
  if (!personId) return refuse('link-expired');
  const passwordHash = await host.passwords.hash(password);
  return exchange(host, tokenHash, personId, passwordHash);
}

const exchange = (host: Needs, tokenHash: string, personId: string, passwordHash: string) =>
  host.sql.begin(async (sql): Promise<SignedIn | Refusal> => {
    const now = host.clock.now();
    const person = await accountById(sql, personId);
    if (!person || !(await useReset(sql, tokenHash, now))) return refuse('link-expired');
    await useUpResets(sql, personId, now);
    await updatePassword(sql, personId, passwordHash);
    const sessions = sessionsIn(sql, host.settings.publicUrl);
    await sessions.endAll(personId);
    await announceRights(sql, { personId });
    await postMail(sql, passwordChanged(person, host.settings.publicUrl), now);
    return { person, cookie: await sessions.start(personId) };
  });

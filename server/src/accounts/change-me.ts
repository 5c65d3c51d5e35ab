import type { Host } from '../host.ts';
import { refuse, Refusal } from '../http/refusal.ts';
import type { Who } from '../http/who.ts';
import { announceRights } from '../live/rights.ts';
import { postMail } from '../mail/outbox.ts';
import { passwordChanged } from './letters.ts';
import type { Person } from './person.ts';
import { accountById, deleteOtherSessions, type PersonChange } from './queries.ts';
import { updatePassword, updatePerson } from './queries.ts';
import { prove } from './sign-in.ts';

export interface MyChange extends PersonChange {
  readonly password?: { readonly current: string; readonly next: string } | undefined;
}

type Needs = Pick<Host, 'sql' | 'passwords' | 'clock' | 'settings'>;

/** The hash of the new password, for whoever proves that he knows the old one. */
async function newHash(
  host: Needs,
  who: Who,
  { current, next }: NonNullable<MyChange['password']>,
  address: string,
): Promise<string | Refusal> {
  const proved = await prove(host, { email: who.email, password: current, address });
  return proved instanceof Refusal ? proved : host.passwords.hash(next);
}

/** Changes what a person tells of himself; a new password ends his sessions on other devices. */
export async function changeMe(
  host: Needs,
  who: Who,
  change: MyChange,
  address: string,
): Promise<Person | Refusal> {
  const hash = change.password && (await newHash(host, who, change.password, address));
  if (hash instanceof Refusal) return hash;
  return host.sql.begin(async (sql) => {
    await updatePerson(sql, who.personId, change);
    const person = await accountById(sql, who.personId);
    if (!person) return refuse('signed-out');
    if (hash) {
      await updatePassword(sql, person.id, hash);
      await deleteOtherSessions(sql, person.id, who.sessionId);
      await announceRights(sql, { personId: person.id });
      await postMail(sql, passwordChanged(person, host.settings.publicUrl), host.clock.now());
    }
    return person;
  });
}

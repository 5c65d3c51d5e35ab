import type { Sql } from 'postgres';
import { refuse, type Refusal } from '../http/refusal.ts';
import { announceRights } from '../live/rights.ts';
import { withdrawMailsTo } from '../mail/outbox.ts';

/**
 * Closes an account: its sessions end, open papers of it close, waiting mails are not sent, and it
 * cannot be signed in to any more. What the person has written stays, under his name.
 */
export const disablePerson = (
  sql: Sql,
  email: string,
  at: Date,
): Promise<{ readonly id: string } | Refusal> =>
  sql.begin(async (tx) => {
    const [person] = await tx<{ id: string; email: string }[]>`
      update people set disabled_at = coalesce(disabled_at, ${at})
      where email = ${email.trim().toLowerCase()} returning id, email`;
    if (!person) return refuse('not-found');
    await tx`delete from sessions where person_id = ${person.id}`;
    await tx`delete from password_resets where person_id = ${person.id}`;
    await withdrawMailsTo(tx, person.email);
    await announceRights(tx, { personId: person.id });
    return { id: person.id };
  });

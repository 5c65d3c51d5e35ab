import type { Sql } from 'postgres';
import { refuse, type Refusal } from '../http/refusal.ts';

/** Opens a closed account again: it is signed in to with the password that it had. */
export async function enablePerson(
  sql: Sql,
  email: string,
): Promise<{ readonly id: string } | Refusal> {
  const [person] = await sql<{ id: string }[]>`
    update people set disabled_at = null where email = ${email.trim().toLowerCase()} returning id`;
  return person ? { id: person.id } : refuse('not-found');
}

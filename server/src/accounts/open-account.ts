import type { ISql } from 'postgres';
import { refuse, type Refusal } from '../http/refusal.ts';
import { type Account, insertPerson, type NewPerson } from './queries.ts';

/** Opens an account whose password has been hashed already; one for each e-mail address. */
export async function openAccount(sql: ISql, person: NewPerson): Promise<Account | Refusal> {
  return (await insertPerson(sql, person)) ?? refuse('email-taken');
}

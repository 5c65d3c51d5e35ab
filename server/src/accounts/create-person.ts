import type { ISql } from 'postgres';
import type { Host } from '../host.ts';
import type { Refusal } from '../http/refusal.ts';
import type { Language, Person } from './person.ts';
import { openAccount } from './open-account.ts';

export interface PersonWish {
  readonly clusterId: string;
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly language?: Language;
  readonly organisation?: string | null;
  readonly office?: boolean;
}

/** Makes an account without an invitation, as the administrator and the demonstration do. */
export async function createPerson(
  host: { readonly sql: ISql } & Pick<Host, 'passwords'>,
  { password, email, ...wish }: PersonWish,
): Promise<Person | Refusal> {
  const passwordHash = await host.passwords.hash(password);
  return openAccount(host.sql, {
    language: 'de',
    ...wish,
    email: email.trim().toLowerCase(),
    passwordHash,
  });
}

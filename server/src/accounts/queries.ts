import type { ISql } from 'postgres';
import type { Language, Person } from './person.ts';

/** A person with what signing in needs to know. */
export interface Account extends Person {
  readonly clusterId: string;
  readonly passwordHash: string;
}

const columns = (sql: ISql) => sql`
  id, name, email, organisation, language, office,
  cluster_id as "clusterId", password_hash as "passwordHash"`;

/** The account that signs in with an e-mail address; a disabled one does not. */
export async function accountByEmail(sql: ISql, email: string): Promise<Account | null> {
  const [row] = await sql<Account[]>`
    select ${columns(sql)} from people where email = ${email} and disabled_at is null`;
  return row ?? null;
}

export async function accountById(sql: ISql, id: string): Promise<Account | null> {
  const [row] = await sql<Account[]>`
    select ${columns(sql)} from people where id = ${id} and disabled_at is null`;
  return row ?? null;
}

/** Keeps an account as it is until the transaction ends; false where it has changed already. */
export async function holdAccount(sql: ISql, { id, passwordHash }: Account): Promise<boolean> {
  const rows = await sql`
    select from people
    where id = ${id} and password_hash = ${passwordHash} and disabled_at is null for share`;
  return rows.length === 1;
}

export interface NewPerson {
  readonly clusterId: string;
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly language: Language;
  readonly organisation?: string | null;
  readonly office?: boolean;
}

/** Gives null where the e-mail address has an account, open or disabled. */
export async function insertPerson(sql: ISql, person: NewPerson): Promise<Account | null> {
  const [row] = await sql<Account[]>`
    insert into people (cluster_id, email, name, password_hash, language, organisation, office)
    values (
      ${person.clusterId}, ${person.email}, ${person.name}, ${person.passwordHash},
      ${person.language}, ${person.organisation ?? null}, ${person.office ?? false}
    )
    on conflict (email) do nothing
    returning ${columns(sql)}`;
  return row ?? null;
}

export interface PersonChange {
  readonly name?: string | undefined;
  readonly organisation?: string | null | undefined;
  readonly language?: Language | undefined;
}

export async function updatePerson(sql: ISql, id: string, change: PersonChange) {
  await sql`
    update people set
      name = coalesce(${change.name ?? null}, name),
      language = coalesce(${change.language ?? null}, language),
      organisation = case when ${change.organisation !== undefined}
        then ${change.organisation ?? null} else organisation end
    where id = ${id}`;
}

export async function updatePassword(sql: ISql, id: string, passwordHash: string) {
  await sql`update people set password_hash = ${passwordHash} where id = ${id}`;
}

/** Ends the sessions of a person but the one he is using. */
export async function deleteOtherSessions(sql: ISql, personId: string, sessionId: string) {
  await sql`delete from sessions where person_id = ${personId} and id <> ${sessionId}`;
}

export async function anybodyThere(sql: ISql): Promise<boolean> {
  const [row] = await sql<{ there: boolean }[]>`select exists (select from people) as there`;
  return row?.there ?? false;
}

export async function insertCluster(sql: ISql, name: string, language: Language): Promise<string> {
  const [row] = await sql<{ id: string }[]>`
    insert into clusters (name, language) values (${name}, ${language}) returning id`;
  if (!row) throw new Error('The cluster was not inserted');
  return row.id;
}

export async function clusterById(sql: ISql, id: string) {
  const [row] = await sql<{ id: string; name: string }[]>`
    select id, name from clusters where id = ${id}`;
  if (!row) throw new Error('A person belongs to a cluster');
  return row;
}

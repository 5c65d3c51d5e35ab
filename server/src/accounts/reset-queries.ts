import type { ISql } from 'postgres';

export interface NewReset {
  readonly tokenHash: string;
  readonly personId: string;
  readonly now: Date;
  readonly expiresAt: Date;
}

export async function insertReset(sql: ISql, reset: NewReset) {
  await sql`
    insert into password_resets (token_hash, person_id, created_at, expires_at)
    values (${reset.tokenHash}, ${reset.personId}, ${reset.now}, ${reset.expiresAt})`;
}

/** The person whose password an unused link of the last hour may set. */
export async function personOfReset(sql: ISql, tokenHash: string, now: Date) {
  const [row] = await sql<{ personId: string }[]>`
    select r.person_id as "personId"
    from password_resets r join people p on p.id = r.person_id
    where r.token_hash = ${tokenHash} and r.used_at is null and r.expires_at > ${now}
      and p.disabled_at is null`;
  return row?.personId ?? null;
}

/** Uses a link up; of two who try at once only one is told true. */
export async function useReset(sql: ISql, tokenHash: string, now: Date): Promise<boolean> {
  const rows = await sql`
    update password_resets set used_at = ${now}
    where token_hash = ${tokenHash} and used_at is null and expires_at > ${now}
    returning token_hash`;
  return rows.length === 1;
}

/** Makes every link that a person was sent worthless. */
export async function useUpResets(sql: ISql, personId: string, now: Date) {
  await sql`
    update password_resets set used_at = ${now}
    where person_id = ${personId} and used_at is null`;
}

import { createHash } from 'node:crypto';
import type { Sql, TransactionSql } from 'postgres';

/** One forward step of the schema: a plain SQL file, named so that names sort by age. */
export interface Migration {
  readonly name: string;
  readonly text: string;
  readonly sha256: string;
}

export const migrationOf = (name: string, text: string): Migration => ({
  name,
  text,
  sha256: createHash('sha256').update(text).digest('hex'),
});

/** Any number, as long as it stays the same: two processes that start together migrate in turn. */
const LOCK = 4_207_811;

/** Takes those of the steps that were not taken yet. */
export async function takeSteps(
  tx: TransactionSql,
  migrations: readonly Migration[],
): Promise<readonly string[]> {
  await tx`select pg_advisory_xact_lock(${LOCK})`;
  await tx`create table if not exists migrations (
    name text primary key,
    sha256 text not null,
    applied_at timestamptz not null default now()
  )`;
  const applied = await tx<Migration[]>`select name, sha256 from migrations`;
  const next = pending(migrations, applied);
  for (const { name, text, sha256 } of next) {
    await tx.unsafe(text);
    await tx`insert into migrations (name, sha256) values (${name}, ${sha256})`;
  }
  return next.map(({ name }) => name);
}

/** Has every one of these steps been taken, and no other? */
export async function isCurrent(sql: Sql, known: readonly Migration[]): Promise<boolean> {
  const [row] = await sql<{ there: boolean }[]>`
    select to_regclass('migrations') is not null as there`;
  if (!row?.there) return false;
  const applied = await sql<Migration[]>`select name, sha256 from migrations`;
  return applied.length === known.length && pending(known, applied).length === 0;
}

/** What is still to do; throws where history and files tell different stories. */
function pending(
  migrations: readonly Migration[],
  applied: readonly Pick<Migration, 'name' | 'sha256'>[],
): readonly Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { name, sha256 } of applied) {
    const file = known.get(name);
    if (!file) throw new Error(`The database is newer than this program: it knows ${name}.`);
    if (file.sha256 !== sha256) throw new Error(`${name} was changed after it had been applied.`);
  }
  const done = new Set(applied.map(({ name }) => name));
  return migrations.filter(({ name }) => !done.has(name));
}

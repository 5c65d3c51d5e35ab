import type { ISql, Sql, TransactionSql } from 'postgres';
import { examine } from '../../server/src/fsck/fsck.ts';
import type { Damage } from '../../server/src/fsck/damage.ts';
import { SEALED } from '../../server/src/fsck/seals.ts';

export interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly inKey: boolean;
  readonly isComputed: boolean;
}

export const columnsOf = (sql: ISql, table: string) => sql<Column[]>`
  select ${table} as table, attname as name, format_type(atttypid, null) as type,
    attgenerated <> '' as "isComputed", coalesce(attnum = any(indkey), false) as "inKey"
  from pg_attribute left join pg_index on indrelid = attrelid and indisprimary
  where attrelid = ${table}::regclass and attnum > 0 and not attisdropped order by attnum`;

export async function tablesOf(sql: Sql): Promise<readonly string[]> {
  const rows = await sql<{ name: string }[]>`
    select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`;
  return rows.map(({ name }) => name);
}

/** What a disk does to a value of a type: one bit is another. */
const FLIPS: Readonly<Record<string, string>> = {
  uuid: `overlay(C::text placing to_hex(('x' || right(C::text, 1))::bit(4)::int # 1) from 36)::uuid`,
  text: `overlay(C placing chr(ascii(C) # 1) from 1)`,
  jsonb: `overlay(C::text placing chr(ascii(substr(C::text, 4, 1)) # 1) from 4)::jsonb`,
  bytea: `set_bit(C, octet_length(C) * 4, 1 - get_bit(C, octet_length(C) * 4))`,
  integer: `C # 64`,
  bigint: `C # 64`,
  boolean: `not C`,
  'timestamp with time zone': `C + interval '1 microsecond'`,
};

/** Which of the rows that there are: by place in the table. */
export type Which = 'first' | 'middle' | 'last';

/** Flips one bit in the middle one of the rows that have a value there; gives the row's key. */
export async function flipBit(sql: TransactionSql, column: Column): Promise<string> {
  const { table, name, type, isComputed } = column;
  const flip = FLIPS[type];
  if (!flip) throw new Error(`How does one flip a bit of ${type}?`);
  if (isComputed) await sql`alter table ${sql(table)} alter column ${sql(name)} drop expression`;
  const row = await place(sql, table, 'middle', sql`where ${sql(name)} is not null`);
  const value = sql.unsafe(flip.replaceAll('C', `"${name}"`));
  const changed = await sql`
    update ${sql(table)} set ${sql(name)} = ${value} where ctid = ${row.ctid}::tid`;
  if (changed.count !== 1) throw new Error(`No bit of ${table}.${name} was flipped`);
  return row.key;
}

/** Takes a row away; gives its key. */
export async function loseRow(sql: TransactionSql, table: string, which: Which): Promise<string> {
  const row = await place(sql, table, which, sql``);
  await sql`delete from ${sql(table)} where ctid = ${row.ctid}::tid`;
  return row.key;
}

type Condition = ReturnType<TransactionSql>;

async function place(sql: TransactionSql, table: string, which: Which, where: Condition) {
  const rows = await sql<{ ctid: string; key: string }[]>`
    select ctid::text, (
      select string_agg(to_jsonb(t)->>attname, ' ' order by attnum)
      from pg_index join pg_attribute on attrelid = indrelid and attnum = any(indkey)
      where indrelid = ${table}::regclass and indisprimary
    ) as key
    from ${sql(table)} t ${where} order by ctid`;
  const index = { first: 0, middle: Math.floor(rows.length / 2), last: rows.length - 1 }[which];
  const row = rows[index];
  if (!row) throw new Error(`There is no row in ${table}`);
  return row;
}

/** Seals everything as it is now: what is still found then is found by what it means. */
export async function sealAll(sql: TransactionSql): Promise<void> {
  await sql`
    update draft_updates set seal = draft_seal(paper_id, number, person_id, at, update)`;
  for (const table of SEALED) {
    const columns = await columnsOf(sql, table);
    const computed = columns.filter(({ isComputed }) => isComputed).map(({ name }) => name);
    await sql`update ${sql(table)} t set seal = row_seal(t, ${computed})`;
  }
}

class Undone extends Error {}

/** What is found when something was damaged beneath all rules; the damage is undone afterwards. */
export async function afterDamage(
  sql: Sql,
  damage: (sql: TransactionSql) => Promise<unknown>,
): Promise<readonly Damage[]> {
  const damages: Damage[] = [];
  const attempt = sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await damage(tx);
    await examine(tx, (one) => damages.push(one));
    throw new Undone();
  });
  await attempt.catch((error: unknown) => {
    if (!(error instanceof Undone)) throw error;
  });
  return damages;
}

/** Bits flip where no constraint looks. */
export async function dropChecks(sql: Sql): Promise<void> {
  const checks = await sql<{ table: string; name: string }[]>`
    select conrelid::regclass::text as table, conname as name from pg_constraint
    where contype = 'c' and connamespace = 'public'::regnamespace`;
  for (const { table, name } of checks)
    await sql`alter table ${sql(table)} drop constraint ${sql(name)}`;
}

import type { TransactionSql } from 'postgres';
import { attempt, type Check } from './check.ts';
import { damaged } from './damage.ts';

/** The tables whose rows are sealed when they are written (migration 0006). */
export const SEALED = [
  'clusters',
  'people',
  'groups',
  'memberships',
  'papers',
  'paper_guests',
  'invitations',
  'draft_clients',
  'draft_snapshots',
  'draft_spans',
  'versions',
  'publications',
  'files',
  'figures',
  'paper_figures',
  'version_figures',
  'templates',
] as const;

/** Each row must still say what it said when it was written. */
export const checkSeals: Check = async (sql, report) => {
  for (const table of SEALED)
    await attempt(sql, report, { table, id: '' }, async (part) => {
      for (const { id } of await changedRows(part, table))
        report(damaged('changed', { table, id }, 'It does not say what was written.'));
    });
  return {};
};

async function changedRows(sql: TransactionSql, table: string) {
  const { key, computed } = await describe(sql, table);
  return sql<{ id: string }[]>`
    select (select string_agg(part, ' ') from unnest(array[${key}]) part) as id
    from ${sql(table)} t where seal is distinct from row_seal(t, ${computed}) order by 1`;
}

async function describe(sql: TransactionSql, table: string) {
  const columns = await sql<{ name: string; inKey: boolean; isComputed: boolean }[]>`
    select attname as name, attgenerated <> '' as "isComputed",
      coalesce(attnum = any(indkey), false) as "inKey"
    from pg_attribute left join pg_index on indrelid = attrelid and indisprimary
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped order by attnum`;
  const key = columns.filter(({ inKey }) => inKey).map(({ name }) => sql`${sql(name)}::text`);
  return {
    key: key.flatMap((part, index) => (index === 0 ? part : [sql`,`, part])),
    computed: columns.filter(({ isComputed }) => isComputed).map(({ name }) => name),
  };
}

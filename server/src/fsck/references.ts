import type { TransactionSql } from 'postgres';
import { attempt, type Check } from './check.ts';
import { damaged, type Report } from './damage.ts';

interface Reference {
  readonly table: string;
  readonly column: string;
  readonly target: string;
  readonly targetColumn: string;
}

/** What no foreign key covers, for the sake of the hot path. */
const FREE: readonly Reference[] = [
  { table: 'drafts', column: 'paper_id', target: 'papers', targetColumn: 'id' },
];

/**
 * Whatever a row refers to must be there. PostgreSQL sees to that when rows are written, but does
 * not notice when one of them is lost underneath. (For the entries of drafts see `drafts.ts`.)
 */
export const checkReferences: Check = async (sql, report) => {
  for (const reference of [...(await foreignKeys(sql)), ...FREE])
    await attempt(sql, report, { table: reference.table, id: '' }, (part) =>
      follow(part, reference, report),
    );
  return {};
};

const foreignKeys = (sql: TransactionSql) => sql<Reference[]>`
  select f.relname as table, a.attname as column, t.relname as target, b.attname as "targetColumn"
  from pg_constraint k
  join pg_class f on f.oid = k.conrelid
  join pg_class t on t.oid = k.confrelid
  join pg_attribute a on a.attrelid = f.oid and a.attnum = k.conkey[1]
  join pg_attribute b on b.attrelid = t.oid and b.attnum = k.confkey[1]
  where k.contype = 'f' and k.connamespace = 'public'::regnamespace
  order by 1, 2`;

async function follow(
  sql: TransactionSql,
  { table, column, target, targetColumn }: Reference,
  report: Report,
) {
  const rows = await sql<{ id: string; times: number }[]>`
    select r.${sql(column)}::text as id, count(*)::int as times
    from ${sql(table)} r left join ${sql(target)} t on t.${sql(targetColumn)} = r.${sql(column)}
    where r.${sql(column)} is not null and t.${sql(targetColumn)} is null
    group by 1 order by 1`;
  for (const { id, times } of rows) {
    const found = `Missing, though ${table}.${column} names it ${times === 1 ? 'once' : `${times} times`}.`;
    report(damaged('dangling', { table: target, id }, found, 'Take it from the last backup.'));
  }
}

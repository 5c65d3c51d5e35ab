import type { TransactionSql } from 'postgres';
import { attempt, type Check } from './check.ts';
import { damaged, type Report } from './damage.ts';

/** What is counted when it is written or taken away (migration 0006), by what it belongs to. */
const TALLIES = [
  { kind: 'clusters', tables: ['clusters'], scope: 'id' },
  { kind: 'people', tables: ['people'], scope: 'id' },
  { kind: 'groups', tables: ['groups'], scope: 'id' },
  { kind: 'papers', tables: ['papers'], scope: 'id' },
  { kind: 'versions', tables: ['versions'], scope: 'id' },
  { kind: 'publications', tables: ['publications'], scope: 'id' },
  { kind: 'memberships', tables: ['memberships'], scope: 'group_id' },
  { kind: 'invitations', tables: ['invitations'], scope: 'group_id' },
  { kind: 'paper_guests', tables: ['paper_guests'], scope: 'paper_id' },
  { kind: 'draft_snapshots', tables: ['draft_snapshots'], scope: 'paper_id' },
  { kind: 'paper_figures', tables: ['paper_figures'], scope: 'paper_id' },
  { kind: 'version_figures', tables: ['version_figures'], scope: 'version_id' },
  { kind: 'templates', tables: ['templates'], scope: 'id' },
  { kind: 'ordered_files', tables: ['press_jobs', 'files'], scope: 'publication_id' },
] as const;

type Tally = (typeof TALLIES)[number];

/** There must be as many rows as were written. */
export const checkTallies: Check = async (sql, report) => {
  for (const tally of TALLIES)
    await attempt(sql, report, { table: tally.kind, id: '' }, (part) => count(part, tally, report));
  await reportUnknown(sql, report);
  return {};
};

async function count(sql: TransactionSql, { kind, tables, scope }: Tally, report: Report) {
  const rows = await sql<{ id: string; here: number; written: number }[]>`
    select scope as id, coalesce(here, 0)::int as here, coalesce(rows, 0)::int as written
    from (${countedIn(sql, tables, scope)}) as counted
    full join (select scope, rows from tallies where kind = ${kind}) as tally using (scope)
    where coalesce(here, 0) <> coalesce(rows, 0) order by scope`;
  for (const { id, here, written } of rows) {
    const found =
      scope === 'id' && here < written
        ? 'It was written, and it is gone.'
        : `There are ${here} of this ${scope}; ${written} were written.`;
    report(damaged(here < written ? 'missing' : 'contradictory', { table: kind, id }, found));
  }
}

const countedIn = (sql: TransactionSql, tables: readonly string[], scope: string) => sql`
  select scope, count(*) as here from (
    ${tables.map(
      (table, index) => sql`
        ${index === 0 ? sql`` : sql`union all`} select ${sql(scope)} as scope from ${sql(table)}`,
    )}
  ) as row group by scope`;

async function reportUnknown(sql: TransactionSql, report: Report) {
  const kinds = TALLIES.map(({ kind }) => kind);
  const rows = await sql<{ id: string }[]>`
    select kind || ' ' || scope as id from tallies where kind not in ${sql(kinds)} order by 1`;
  for (const { id } of rows)
    report(damaged('contradictory', { table: 'tallies', id }, 'Nothing of this kind is counted.'));
}

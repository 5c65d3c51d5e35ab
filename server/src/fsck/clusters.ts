import type { ISql, PendingQuery, TransactionSql } from 'postgres';
import { attempt, type Check } from './check.ts';
import { damaged } from './damage.ts';

type Ids = PendingQuery<{ id: string }[]>;

interface Rule {
  readonly table: string;
  /** What is wrong with the rows that break it. */
  readonly broken: string;
  readonly breaking: (sql: ISql) => Ids;
}

/** Clusters never mix, and what two places say of one thing must agree. */
const rules: readonly Rule[] = [
  {
    table: 'groups',
    broken: 'It belongs to another cluster than the group above it.',
    breaking: (sql) => sql`
      select g.id from groups g join groups a on a.id = g.parent_id
      where g.cluster_id <> a.cluster_id`,
  },
  {
    table: 'groups',
    broken: 'It stands, over others, above itself.',
    breaking: (sql) => sql`
      with recursive above as (
        select id, parent_id from groups where parent_id is not null
        union select above.id, g.parent_id from above join groups g on g.id = above.parent_id
      )
      select id from above where parent_id = id`,
  },
  {
    table: 'memberships',
    broken: 'The person belongs to another cluster than the group.',
    breaking: (sql) => sql`
      select m.group_id || ' ' || m.person_id as id
      from memberships m join groups g on g.id = m.group_id join people h on h.id = m.person_id
      where g.cluster_id <> h.cluster_id`,
  },
  {
    table: 'invitations',
    broken: 'It belongs to another cluster than its group, its paper, or the one who invites.',
    breaking: (sql) => sql`
      select i.id from invitations i
      join groups g on g.id = i.group_id
      join people h on h.id = i.invited_by
      left join papers p on p.id = i.paper_id
      where i.cluster_id <> g.cluster_id or i.cluster_id <> h.cluster_id
        or i.cluster_id <> p.cluster_id`,
  },
  {
    table: 'papers',
    broken: 'It belongs to another cluster than its group, or than somebody who wrote in it.',
    breaking: (sql) => sql`
      select p.id from papers p
      join groups g on g.id = p.group_id
      left join people h on h.id in (p.created_by, p.changed_by)
      where p.cluster_id <> g.cluster_id or p.cluster_id <> h.cluster_id
      group by p.id`,
  },
  {
    table: 'papers',
    broken: 'It is parked and does not know from where, or knows and is not parked.',
    breaking: (sql) => sql`
      select id from papers where (state = 'parked') <> (parked_from is not null)`,
  },
  {
    table: 'papers',
    broken: 'It counts as published, and nothing of it is.',
    breaking: (sql) => sql`
      select id from papers p where 'published' in (state, parked_from)
        and not exists (select from publications b where b.paper_id = p.id)`,
  },
  {
    table: 'paper_guests',
    broken: 'The guest belongs to another cluster than the paper.',
    breaking: (sql) => sql`
      select r.paper_id || ' ' || r.person_id as id
      from paper_guests r join papers p on p.id = r.paper_id join people h on h.id = r.person_id
      where p.cluster_id <> h.cluster_id`,
  },
  {
    table: 'versions',
    broken: 'It was made by somebody of another cluster.',
    breaking: (sql) => sql`
      select v.id from versions v
      join papers p on p.id = v.paper_id join people h on h.id = v.created_by
      where p.cluster_id <> h.cluster_id`,
  },
  {
    table: 'publications',
    broken: 'It was published by somebody of another cluster.',
    breaking: (sql) => sql`
      select b.id from publications b
      join papers p on p.id = b.paper_id join people h on h.id = b.published_by
      where p.cluster_id <> h.cluster_id`,
  },
];

export const checkClusters: Check = async (sql, report) => {
  for (const { table, broken, breaking } of rules)
    await attempt(sql, report, { table, id: '' }, async (part) => {
      for (const { id } of await breaking(part))
        report(damaged('contradictory', { table, id }, broken));
    });
  return countsOf(sql);
};

async function countsOf(sql: TransactionSql) {
  const [row] = await sql<{ clusters: number; groups: number; people: number }[]>`
    select (select count(*)::int from clusters) as clusters,
      (select count(*)::int from groups) as groups, (select count(*)::int from people) as people`;
  return { ...row };
}

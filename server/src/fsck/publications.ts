import type { TransactionSql } from 'postgres';
import { attempt, type Check } from './check.ts';
import { damaged } from './damage.ts';

interface PublicationRow {
  readonly id: string;
  readonly number: string;
  readonly before: string | null;
  /** The number by its two parts, the one frozen in the front, and the paper of the version. */
  readonly parts: string;
  readonly frozen: string | null;
  readonly follows: boolean;
  readonly samePaper: boolean;
}

export const checkPublications: Check = async (sql, report) => {
  let publications = 0;
  await attempt(sql, report, { table: 'publications', id: '' }, async (part) => {
    for (const row of await all(part)) {
      publications += 1;
      for (const found of whatIsWrong(row))
        report(damaged('contradictory', { table: 'publications', id: row.id }, found));
      if (!row.follows) report(missingBefore(row));
    }
  });
  return { publications };
};

function* whatIsWrong({ number, parts, frozen, samePaper }: PublicationRow) {
  if (number !== parts) yield `Its number is ${number}, and by its parts ${parts}.`;
  if (frozen !== parts) yield `Its number is ${parts}, and its files say ${frozen}.`;
  if (!samePaper) yield 'It publishes a version of another paper.';
}

const missingBefore = ({ id, parts, before }: PublicationRow) =>
  damaged(
    'missing',
    { table: 'publications', id },
    before
      ? `${parts} follows ${before}: at least one between them is missing.`
      : `${parts} is the first, and 1.0 is missing.`,
  );

/** After 1.0 comes 1.1 or 2.0. What was lost before a 2.0, or at the end, is known from the tally. */
const all = (sql: TransactionSql) => sql<PublicationRow[]>`
  select b.id, b.number, b.front->>'number' as frozen,
    concat_ws('.', b.major, b.minor) as parts, concat_ws('.', l.major, l.minor) as before,
    coalesce(
      (b.major, b.minor) in ((l.major, l.minor + 1), (l.major + 1, 0)),
      (b.major, b.minor) = (1, 0)
    ) as follows,
    v.paper_id is not distinct from b.paper_id as "samePaper"
  from publications b
  left join versions v on v.id = b.version_id
  left join lateral (
    select major, minor from publications o
    where o.paper_id = b.paper_id and (o.major, o.minor) < (b.major, b.minor)
    order by major desc, minor desc limit 1
  ) l on true
  order by b.paper_id, b.major, b.minor`;

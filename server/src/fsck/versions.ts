import { canonical, hash, readDraft, SCHEMA_VERSION, type Document } from '@eckpunkt/document';
import type { TransactionSql } from 'postgres';
import { attempt, type Check } from './check.ts';
import { damaged, type Report } from './damage.ts';
import { reportUnnamedFigures } from './named-figures.ts';
import { reportGaps } from './gaps.ts';

interface VersionRow {
  readonly id: string;
  readonly document: string;
  readonly sha256: string;
  readonly state: Uint8Array;
  readonly schemaVersion: number;
  /** What readers are told that it shows. */
  readonly figures: readonly string[];
}

/** A version is large: so many of them are in memory at once. */
const AT_ONCE = 4;

/** What was fixed must be one text: its document, its hash, and its Yjs state say the same. */
export const checkVersions: Check = async (sql, report) => {
  let versions = 0;
  await attempt(sql, report, { table: 'versions', id: '' }, async (part) => {
    for await (const rows of allVersions(part).cursor(AT_ONCE))
      for (const row of rows) {
        versions += 1;
        reportVersion(row, report);
        reportUnnamedFigures(row, report);
      }
    await reportMissing(part, report);
  });
  return { versions };
};

const allVersions = (sql: TransactionSql) => sql<VersionRow[]>`
  select id, document, sha256, state, schema_version as "schemaVersion",
    array(select f.sha256 from version_figures f where version_id = id) as figures
  from versions order by id`;

function reportVersion(row: VersionRow, report: Report) {
  const contradiction = whatContradicts(row);
  if (contradiction)
    report(damaged('contradictory', { table: 'versions', id: row.id }, contradiction));
}

/** The Yjs state of another schema version may read otherwise today; its document stands. */
function whatContradicts(row: VersionRow): string | null {
  const document = parse(row.document);
  if (!document) return 'Its document is no JSON.';
  if (canonical(document) !== row.document) return 'Its document is not in canonical form.';
  if (hash(document) !== row.sha256) return 'Its SHA-256 is not that of its document.';
  if (row.schemaVersion !== SCHEMA_VERSION) return null;
  return textOf(row.state) === row.document ? null : 'Its Yjs state is not its document.';
}

function parse(text: string): Document | null {
  try {
    return JSON.parse(text) as Document;
  } catch {
    return null;
  }
}

function textOf(state: Uint8Array): string | null {
  try {
    return canonical(readDraft(state));
  } catch {
    return null;
  }
}

/** Numbers begin with 1 and have no gaps. A last one that is lost is known from the tally. */
async function reportMissing(sql: TransactionSql, report: Report) {
  const rows = await sql<{ paperId: string; number: number; before: number }[]>`
    select * from (
      select paper_id as "paperId", number,
        lag(number, 1, 0) over (partition by paper_id order by number) as before
      from versions
    ) as numbered where number <> before + 1 order by 1, 2`;
  for (const { paperId, number, before } of rows)
    reportGaps('versions', paperId, before, number, report);
}

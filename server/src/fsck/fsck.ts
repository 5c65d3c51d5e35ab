import type { Sql, TransactionSql } from 'postgres';
import { attempt, type Check, type Examined } from './check.ts';
import { checkClusters } from './clusters.ts';
import type { Damage, Report } from './damage.ts';
import { checkDrafts } from './drafts.ts';
import { checkFigures } from './figures.ts';
import { checkFiles } from './files.ts';
import { checkPublications } from './publications.ts';
import { checkQueues } from './queues.ts';
import { checkReferences } from './references.ts';
import { checkSeals } from './seals.ts';
import { checkTallies } from './tallies.ts';
import { checkVersions } from './versions.ts';

/** Rows first, then what they mean to each other, then what is in them. */
const checks: Readonly<Record<string, Check>> = {
  seals: checkSeals,
  tallies: checkTallies,
  references: checkReferences,
  clusters: checkClusters,
  drafts: checkDrafts,
  versions: checkVersions,
  publications: checkPublications,
  files: checkFiles,
  figures: checkFigures,
  queues: checkQueues,
};

export interface Findings {
  readonly damages: readonly Damage[];
  readonly examined: Examined;
}

/**
 * Looks at everything that is stored, as it is at one moment, while people go on working. Reads
 * row by row and paper by paper: memory grows with the largest paper, and with what is broken.
 */
export const fsck = (sql: Sql): Promise<Findings> =>
  sql.begin('isolation level repeatable read read only', async (tx) => {
    await tx`set local statement_timeout = 0`;
    const damages: Damage[] = [];
    const examined = await examine(tx, (damage) => damages.push(damage));
    return { damages, examined };
  });

/** The same within a transaction. */
export async function examine(sql: TransactionSql, report: Report): Promise<Examined> {
  const examined: Record<string, number> = {};
  for (const [name, check] of Object.entries(checks))
    await attempt(sql, report, { table: name, id: '' }, async (part) => {
      Object.assign(examined, await check(part, report));
    });
  return examined;
}

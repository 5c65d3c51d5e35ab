import type { TransactionSql } from 'postgres';
import { attempt, type Check } from './check.ts';
import { damaged } from './damage.ts';

interface FigureRow {
  readonly hash: string;
  readonly hashFits: boolean;
  readonly sizeFits: boolean;
}

/** A figure is named by its bytes, so it tells by itself whether it is still the one. */
export const checkFigures: Check = async (sql, report) => {
  let figures = 0;
  await attempt(sql, report, { table: 'figures', id: '' }, async (part) => {
    for (const { hash, hashFits, sizeFits } of await allFigures(part)) {
      figures += 1;
      const place = { table: 'figures', id: hash };
      if (!hashFits)
        report(damaged('contradictory', place, 'Its name is not the SHA-256 of its bytes.'));
      if (!sizeFits) report(damaged('contradictory', place, 'Its size is not that of its bytes.'));
    }
  });
  return { figures };
};

const allFigures = (sql: TransactionSql) => sql<FigureRow[]>`
  select sha256 as hash, sha256 = encode(sha256(bytes), 'hex') as "hashFits",
    size = octet_length(bytes) as "sizeFits"
  from figures order by 1`;

import { attempt, type Check } from './check.ts';
import { damaged } from './damage.ts';

interface FileRow {
  readonly id: string;
  readonly hashFits: boolean;
  readonly sizeFits: boolean;
}

/** The bytes that readers get must be those that were made. PostgreSQL looks at them by itself. */
export const checkFiles: Check = async (sql, report) => {
  let files = 0;
  await attempt(sql, report, { table: 'files', id: '' }, async (part) => {
    const rows = await part<FileRow[]>`
      select publication_id || ' ' || format as id,
        sha256 = encode(sha256(bytes), 'hex') as "hashFits", size = octet_length(bytes) as "sizeFits"
      from files order by 1`;
    files = rows.length;
    for (const { id, hashFits, sizeFits } of rows) {
      const place = { table: 'files', id };
      if (!hashFits)
        report(damaged('contradictory', place, 'Its SHA-256 is not that of its bytes.'));
      if (!sizeFits) report(damaged('contradictory', place, 'Its size is not that of its bytes.'));
    }
  });
  return { files };
};

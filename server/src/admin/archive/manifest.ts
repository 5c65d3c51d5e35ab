import { createHash } from 'node:crypto';
import { z } from 'zod';

/** The first file of a backup: what it is, and the schema that its tables have. */
export const HEADER = 'backup.json';
export const header = z.object({
  format: z.literal('eckpunkt-backup-1'),
  createdAt: z.iso.datetime(),
  migrations: z.array(z.object({ name: z.string(), sha256: z.string() })),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()) })),
});
export type Header = z.infer<typeof header>;

/** The last file: the SHA-256 of every other one, and how many rows each table has. */
export const MANIFEST = 'manifest.json';
export const manifest = z.object({
  sha256: z.record(z.string(), z.string()),
  rows: z.record(z.string(), z.number()),
});
export type Manifest = z.infer<typeof manifest>;

export const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** The parts of a table, one row of JSON a line, in the order in which they were read: `tables/papers/000001.jsonl`. */
export const partPath = (table: string, part: number) =>
  `tables/${table}/${String(part).padStart(6, '0')}.jsonl`;

export const tableOf = (path: string) => /^tables\/(\w+)\/\d+\.jsonl$/.exec(path)?.[1];

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Rows } from './table.ts';

export interface Result {
  readonly date: string;
  readonly machine: string;
  readonly rows: Rows;
}

const FOLDER = new URL('../results/', import.meta.url);
const FILE = new URL('live.json', FOLDER);

/** Keeps a result. Rows that were not measured this time stay, if they are of this machine. */
export function keep(result: Result): Result {
  const before: Result | null = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : null;
  const rows =
    before?.machine === result.machine ? { ...before.rows, ...result.rows } : result.rows;
  const kept = { ...result, rows };
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(FILE, `${JSON.stringify(kept, null, 2)}\n`);
  return kept;
}

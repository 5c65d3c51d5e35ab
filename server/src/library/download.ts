import type { Context } from 'hono';
import type { Host } from '../host.ts';
import { findFile } from '../press/find-file.ts';
import { formatOf } from '../publishing/formats.ts';
import { showFile } from './file.ts';
import { publicationsAt } from './find-published.ts';
import { showNotFound } from './not-found.ts';
import { showNotYet } from './not-yet.ts';

export interface Wanted {
  readonly slug: string;
  readonly number: string;
  readonly extension: string;
}

const shape = /^(?<number>\d+\.\d+)\.(?<extension>[a-z]+)$/;

/** Reads `1.0.pdf`; null for everything else. */
export function wantedFile(name: string): Omit<Wanted, 'slug'> | null {
  const { number, extension } = shape.exec(name)?.groups ?? {};
  return number && extension ? { number, extension } : null;
}

/** Answers with a file of a publication. A format that few want is ordered by the first who does. */
export async function showDownload(c: Context, host: Host, { slug, number, extension }: Wanted) {
  const format = formatOf(extension);
  const all = format ? await publicationsAt(host.sql, slug) : [];
  const entry = all.find((each) => each.number === number);
  if (!format || !entry) return showNotFound(c, host);
  const found = await findFile(host.sql, entry.id, format);
  if (found?.state === 'ready') return showFile(c, host, entry, found);
  if (found?.state === 'failed') return showNotFound(c, host);
  if (!found) await host.press.order(entry.id, [format]);
  return showNotYet(c, host, entry);
}

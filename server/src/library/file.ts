import type { Context } from 'hono';
import type { Host } from '../host.ts';
import { hasAlready } from '../http/etag.ts';
import { readFile, type ReadyFile } from '../press/find-file.ts';
import type { PublishedEntry } from './published.ts';

/** A published HTML file is opened from our address, but must not be taken for a page of ours. */
const sandbox =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** PDFs open in the reader's browser; everything else is for a program of its own. */
const disposition = ({ format, extension }: ReadyFile, { slug, number }: PublishedEntry) =>
  `${format === 'pdf' ? 'inline' : 'attachment'}; filename="${slug}-${number}.${extension}"`;

function describe(c: Context, file: ReadyFile, entry: PublishedEntry) {
  c.header('Content-Type', file.mediaType);
  c.header('Content-Length', String(file.size));
  c.header('Content-Disposition', disposition(file, entry));
  c.header('X-Content-Type-Options', 'nosniff');
  if (file.format !== 'pdf') c.header('Content-Security-Policy', sandbox);
}

/** Answers with a file that is there: the same bytes for ever, so every cache may keep them. */
export async function showFile(
  c: Context,
  { sql }: Pick<Host, 'sql'>,
  entry: PublishedEntry,
  file: ReadyFile,
) {
  const etag = `"${file.sha256}"`;
  c.header('ETag', etag);
  c.header('Cache-Control', 'public, max-age=31536000, immutable');
  if (hasAlready(c, etag)) return c.body(null, 304);
  describe(c, file, entry);
  if (c.req.method === 'HEAD') return c.body(null);
  return c.body(await readFile(sql, entry.id, file.format));
}

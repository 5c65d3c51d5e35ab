import type { Context } from 'hono';
import type { ISql } from 'postgres';
import { hasAlready } from '../http/etag.ts';
import type { Figure } from './figure.ts';
import { bytesOf } from './queries.ts';

/** Opened by itself, an SVG is a page of our origin: it must be able to do as little as a PNG. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

const extensions = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/svg+xml': 'svg' } as const;

/** What is named by its bytes never changes. For one reader's copy alone, or for everybody's. */
const caching = {
  private: { 'Cache-Control': 'private, max-age=31536000, immutable', Vary: 'Cookie' },
  public: { 'Cache-Control': 'public, max-age=31536000, immutable' },
} as const;

const headersOf = ({ hash, mediaType, size }: Figure) => ({
  'Content-Type': mediaType,
  'Content-Length': String(size),
  'Content-Disposition': `inline; filename="${hash.slice(0, 12)}.${extensions[mediaType]}"`,
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
});

/** Answers with a figure, unless the browser has it already. */
export async function sendFigure(
  c: Context,
  sql: ISql,
  figure: Figure,
  audience: keyof typeof caching,
) {
  const etag = `"${figure.hash}"`;
  const headers = { ...caching[audience], ETag: etag };
  if (hasAlready(c, etag)) return c.body(null, 304, headers);
  const all = { ...headers, ...headersOf(figure) };
  if (c.req.method === 'HEAD') return c.body(null, 200, all);
  return c.body(await bytesOf(sql, figure.hash), 200, all);
}

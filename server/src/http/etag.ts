import type { Context } from 'hono';

/** `If-None-Match` compares weakly: a proxy that compressed a file has marked its tag `W/`. */
export const hasAlready = (c: Context, etag: string) =>
  (c.req.header('If-None-Match') ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === etag || tag === '*');

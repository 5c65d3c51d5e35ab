import type { Context } from 'hono';

/** A person with a browser is told what is wrong on a page, a program as `application/problem+json`. */
export const wantsPage = (c: Context) => c.req.header('Accept')?.includes('text/html') ?? false;

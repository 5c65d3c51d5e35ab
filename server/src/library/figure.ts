import type { Context } from 'hono';
import { findPublishedFigure } from '../figures/find-figure.ts';
import { sendFigure } from '../figures/send-figure.ts';
import type { Host } from '../host.ts';
import { showNotFound } from './not-found.ts';

/** Answers with a figure of a published paper. */
export async function showFigure(c: Context, host: Host, slug: string, hash: string) {
  const figure = await findPublishedFigure(host.sql, slug, hash);
  return figure ? sendFigure(c, host.sql, figure, 'public') : showNotFound(c, host);
}

import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Host } from '../host.ts';
import { isDatabaseAway } from '../http/failures.ts';
import { showPage } from './frame.ts';
import { wantsPage } from './wants-page.ts';
import { words } from './words.ts';

const SECONDS_UNTIL_BACK = 5;

/** Without the database we do not even know whose library this is. */
const site = { name: 'Eckpunkt', cluster: null, language: 'de' } as const;

/**
 * While the database is away, a reader gets a page that says so. Every other failure is for the
 * application, which has an answer for all of its routes.
 */
export const showTrouble = (host: Pick<Host, 'webApp' | 'log'>) => (error: Error, c: Context) => {
  if (!wantsPage(c) || !isDatabaseAway(error)) throw error;
  host.log.warn('database.away', { path: c.req.path, reason: error.message });
  const { away, awayHint } = words.de;
  const main = html`<div class="notice-page">
    <h1>${away}</h1>
    <p>${awayHint}</p>
    <p lang="en">${words.en.away} ${words.en.awayHint}</p>
  </div>`;
  c.header('Retry-After', String(SECONDS_UNTIL_BACK));
  const stylesheet = host.webApp.publicStylesheet();
  return showPage(c, { site, language: 'de', stylesheet, title: away, main }, 503);
};

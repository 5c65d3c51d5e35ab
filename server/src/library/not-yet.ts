import type { Context } from 'hono';
import type { Host } from '../host.ts';
import { refuse, refused } from '../http/refusal.ts';
import { publicationAddress } from '../papers/address.ts';
import { pageContext } from './context.ts';
import { showPage } from './frame.ts';
import { notYetPage } from './not-found-page.ts';
import type { PublishedEntry } from './published.ts';
import { wantsPage } from './wants-page.ts';
import { words } from './words.ts';

/** Seconds after which a file that was not there yet usually is. */
const SOON = 2;

/** Answers that a file is still in the press, and when to ask again. */
export async function showNotYet(
  c: Context,
  host: Pick<Host, 'sql' | 'webApp'>,
  { slug, number, front }: PublishedEntry,
) {
  c.header('Cache-Control', 'no-store');
  if (!wantsPage(c)) return refused(c, refuse('not-yet', {}, SOON));
  c.header('Retry-After', String(SOON));
  const context = await pageContext(host, front.language);
  const main = notYetPage(context, {
    file: c.req.path,
    paper: publicationAddress(slug, number),
  });
  return showPage(c, { ...context, title: words[context.language].notYet, main }, 404);
}

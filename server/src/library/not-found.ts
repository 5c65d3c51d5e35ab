import type { Context } from 'hono';
import type { Host } from '../host.ts';
import { refuse, refused } from '../http/refusal.ts';
import { languages } from '../papers/paper.ts';
import { pageContext } from './context.ts';
import { showPage } from './frame.ts';
import { notFoundPage } from './not-found-page.ts';
import { wantsPage } from './wants-page.ts';
import { words } from './words.ts';

/** Answers 404: to programs with a refusal, to people with a page in the library's own face. */
export async function showNotFound(c: Context, host: Pick<Host, 'sql' | 'webApp'>) {
  if (!wantsPage(c)) return refused(c, refuse('not-found'));
  const asked = languages.find((language) => language === c.req.query('lang'));
  const context = await pageContext(host, asked ?? null);
  const title = words[context.language].notFound;
  return showPage(c, { ...context, title, main: notFoundPage(context) }, 404);
}

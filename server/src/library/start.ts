import type { Context } from 'hono';
import type { Host } from '../host.ts';
import type { Language } from '../papers/paper.ts';
import { otherWay, pageContext } from './context.ts';
import { showPage } from './frame.ts';
import { address } from './links.ts';
import { countPublished, currentPublications } from './queries.ts';
import { startPage } from './start-page.ts';

const NEWEST = 6;
const everything = { groupId: null, type: null } as const;

/** Answers with the start page. */
export async function showStart(c: Context, host: Host, language: Language | null) {
  const context = await pageContext(host, language);
  const newest = await currentPublications(host.sql, everything, { limit: NEWEST, offset: 0 });
  const count = await countPublished(host.sql, everything);
  return showPage(c, {
    ...context,
    title: context.site.name,
    otherLanguage: address('/', otherWay(context)),
    main: startPage({ ...context, newest, count }),
  });
}

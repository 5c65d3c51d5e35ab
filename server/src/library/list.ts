import type { Context } from 'hono';
import type { z } from 'zod';
import type { Host } from '../host.ts';
import { otherWay, pageContext } from './context.ts';
import { showPage } from './frame.ts';
import { address } from './links.ts';
import { listPage, PAGE_SIZE } from './list-page.ts';
import * as queries from './queries.ts';
import type { libraryQuery } from './query.ts';
import { words } from './words.ts';

type Asked = z.infer<typeof libraryQuery>;

async function partsOf({ sql }: Host, { group, type, page }: Asked) {
  const selection = { groupId: group, type };
  const window = { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE };
  return {
    page,
    selection,
    entries: await queries.currentPublications(sql, selection, window),
    count: await queries.countPublished(sql, selection),
    groups: await queries.publishingGroups(sql),
    types: await queries.publishedTypes(sql),
  };
}

/** Answers with the list of what is published. */
export async function showList(c: Context, host: Host, asked: Asked) {
  const context = await pageContext(host, asked.lang);
  const parts = await partsOf(host, asked);
  const query = { group: asked.group, type: asked.type };
  return showPage(c, {
    ...context,
    title: words[context.language].papers,
    section: 'papers',
    otherLanguage: address('/papers', otherWay(context), query),
    main: listPage({ ...context, ...parts }),
  });
}

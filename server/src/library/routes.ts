import { type Context, Hono } from 'hono';
import { every } from 'hono/combine';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import type { Host } from '../host.ts';
import { input } from '../http/input.ts';
import { showDownload, wantedFile } from './download.ts';
import { feed } from './feed.ts';
import { showList } from './list.ts';
import { showFigure } from './figure.ts';
import { showNotFound } from './not-found.ts';
import { showPaper } from './paper.ts';
import { hasAccounts, newestPublications, site, sitemapRows } from './queries.ts';
import { libraryQuery } from './query.ts';
import { sitemap } from './sitemap.ts';
import { showStart } from './start.ts';
import { showTrouble } from './trouble.ts';
import { writePapers } from './written.ts';
import { showXml } from './xml.ts';

const FEED_LENGTH = 50;

/** Pages are made anew for everybody, but sent only to whoever does not have them yet. */
const page = every(compress(), etag());

/** Search engines may read what everybody may read; the workspace has nothing for them. */
const robots = (publicUrl: string) =>
  `User-agent: *\nDisallow: /app/\nDisallow: /api/\nSitemap: ${publicUrl}/sitemap.xml\n`;

/** Where somebody wanted to go who typed a slash too many. */
function withoutSlash(c: Context): string {
  const { pathname, search } = new URL(c.req.url);
  return pathname.slice(0, -1) + search;
}

/** The public library, for everybody and without JavaScript; mounted at `/`. */
export const libraryRoutes = (host: Host, write = writePapers()) =>
  new Hono()
    .onError(showTrouble(host))
    .get('/', page, input('query', libraryQuery), async (c) => {
      if (!(await hasAccounts(host.sql))) return c.redirect('/app/setup');
      return showStart(c, host, c.req.valid('query').lang);
    })
    .get('/papers', page, input('query', libraryQuery), (c) =>
      showList(c, host, c.req.valid('query')),
    )
    .get('/papers/', (c) => c.redirect(withoutSlash(c), 301))
    .get('/papers/:slug/', (c) => c.redirect(withoutSlash(c), 301))
    .get('/papers/:slug', page, (c) =>
      showPaper(c, host, write, { ...c.req.param(), number: null }),
    )
    .get('/papers/:slug/v/:number{\\d+\\.\\d+}', page, (c) =>
      showPaper(c, host, write, c.req.param()),
    )
    // Not as a page: `etag` would have the file read before it finds that nobody wants it.
    .get('/papers/:slug/v/:file', (c) => {
      const wanted = wantedFile(c.req.param('file'));
      if (!wanted) return showNotFound(c, host);
      return showDownload(c, host, { slug: c.req.param('slug'), ...wanted });
    })
    .get('/papers/:slug/figures/:hash', (c) =>
      showFigure(c, host, c.req.param('slug'), c.req.param('hash')),
    )
    .get('/feed.atom', page, async (c) => {
      const entries = await newestPublications(host.sql, FEED_LENGTH);
      const { publicUrl } = host.settings;
      const own = await site(host.sql);
      return showXml(c, 'application/atom+xml', feed({ site: own, publicUrl, entries }));
    })
    .get('/robots.txt', (c) => c.text(robots(host.settings.publicUrl)))
    .get('/sitemap.xml', page, async (c) => {
      const rows = await sitemapRows(host.sql);
      return showXml(c, 'application/xml', sitemap(host.settings.publicUrl, rows));
    });

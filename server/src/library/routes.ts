import { Hono } from 'hono';
import { etag } from 'hono/etag';
import type { Host } from '../host.ts';
import { input } from '../http/input.ts';
import { publicationPart } from './addresses.ts';
import { showDownload } from './download.ts';
import { feed } from './feed.ts';
import { showList } from './list.ts';
import { showNotFound } from './not-found.ts';
import { showPaper } from './paper.ts';
import { hasAccounts, newestPublications, site, sitemapRows } from './queries.ts';
import { libraryQuery } from './query.ts';
import { sitemap } from './sitemap.ts';
import { showStart } from './start.ts';
import { showXml } from './xml.ts';

const FEED_LENGTH = 50;

/** The public library, for everybody and without JavaScript; mounted at `/`. */
export const libraryRoutes = (host: Host) =>
  new Hono()
    .get('/', etag(), input('query', libraryQuery), async (c) => {
      if (!(await hasAccounts(host.sql))) return c.redirect('/app/setup');
      return showStart(c, host, c.req.valid('query').lang);
    })
    .get('/papers', etag(), input('query', libraryQuery), (c) =>
      showList(c, host, c.req.valid('query')),
    )
    .get('/papers/:slug', etag(), (c) => showPaper(c, host, c.req.param('slug'), null))
    .get('/papers/:slug/v/:part', etag(), (c) => {
      const part = publicationPart(c.req.param('part'));
      const slug = c.req.param('slug');
      if (!part) return showNotFound(c, host);
      const { number, extension } = part;
      if (extension === null) return showPaper(c, host, slug, number);
      return showDownload(c, host, { slug, number, extension });
    })
    .get('/feed.atom', etag(), async (c) => {
      const entries = await newestPublications(host.sql, FEED_LENGTH);
      const { publicUrl } = host.settings;
      const own = await site(host.sql);
      return showXml(c, 'application/atom+xml', feed({ site: own, publicUrl, entries }));
    })
    .get('/sitemap.xml', etag(), async (c) => {
      const rows = await sitemapRows(host.sql);
      return showXml(c, 'application/xml', sitemap(host.settings.publicUrl, rows));
    });

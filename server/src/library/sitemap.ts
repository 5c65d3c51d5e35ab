import { html } from 'hono/html';
import { publicationAddress } from '../papers/address.ts';
import type { Html } from './html.ts';
import type { SitemapRow } from './queries.ts';

const url = (address: string, changed?: Date) =>
  html`<url>
    <loc>${address}</loc>
    ${changed && html`<lastmod>${changed.toISOString()}</lastmod>`}
  </url>`;

/** For search engines: the start page, the list, and each paper's current publication. */
export const sitemap = (publicUrl: string, rows: readonly SitemapRow[]): Html =>
  html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    ${url(`${publicUrl}/`)} ${url(`${publicUrl}/papers`)}
    ${rows.map((row) => url(publicUrl + publicationAddress(row.slug, row.number), row.publishedAt))}
  </urlset>`;

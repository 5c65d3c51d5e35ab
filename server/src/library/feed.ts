import { html } from 'hono/html';
import type { Html } from './html.ts';
import type { PublishedEntry, Site } from './published.ts';
import { words } from './words.ts';
import { xmlText } from './xml.ts';

export interface FeedParts {
  readonly site: Site;
  readonly publicUrl: string;
  readonly entries: readonly PublishedEntry[];
}

/** An empty feed still needs a date; this one never changes. */
const BEFORE_EVERYTHING = '1970-01-01T00:00:00.000Z';

const entry = ({ id, title, number, abstract, note, front, type, publishedAt }: PublishedEntry) => {
  const w = words[front.language];
  const summary = note ?? abstract;
  return html`<entry xml:lang="${front.language}">
    <id>urn:uuid:${id}</id>
    <title>${xmlText(title)} (${w.version(number)})</title>
    <link rel="alternate" type="text/html" href="${front.url}" />
    <published>${publishedAt.toISOString()}</published>
    <updated>${publishedAt.toISOString()}</updated>
    <author><name>${xmlText(front.group)}</name></author>
    <category term="${type}" label="${w.types[type]}" />
    ${summary && html`<summary>${xmlText(summary)}</summary>`}
  </entry>`;
};

/** The newest publications as an Atom feed (RFC 4287): one entry a publication, not a paper. */
export const feed = ({ site, publicUrl, entries }: FeedParts): Html =>
  html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">
    <id>${publicUrl}/</id>
    <title>${xmlText(site.name)}</title>
    <link rel="self" type="application/atom+xml" href="${publicUrl}/feed.atom" />
    <link rel="alternate" type="text/html" href="${publicUrl}/papers" />
    <updated>${entries[0]?.publishedAt.toISOString() ?? BEFORE_EVERYTHING}</updated>
    ${entries.map(entry)}
  </feed>`;

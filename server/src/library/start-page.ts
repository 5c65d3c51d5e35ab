import { html } from 'hono/html';
import { entryList } from './entries.ts';
import type { Html } from './html.ts';
import { address, type LinkContext } from './links.ts';
import type { PublishedEntry } from './published.ts';
import { words } from './words.ts';

export interface StartParts extends LinkContext {
  readonly newest: readonly PublishedEntry[];
  readonly count: number;
}

const empty = ({ language }: LinkContext) =>
  html`<section class="empty">
    <h2>${words[language].nothingPublished}</h2>
    <p>${words[language].nothingPublishedHint}</p>
  </section>`;

function newestSection(parts: StartParts) {
  const { language, newest, count } = parts;
  const w = words[language];
  return html`<section aria-labelledby="newest">
    <h2 id="newest">${w.newest}</h2>
    ${entryList(newest, language, 3)}
    <p class="more">
      <a href="${address('/papers', parts)}">${w.allPapers}</a> <span>${w.count(count)}</span>
    </p>
  </section>`;
}

/** What the cluster is here for, and what it published last. */
export const startPage = (parts: StartParts): Html =>
  html`<div class="hero">
      <h1>${words[parts.language].startTitle}</h1>
      <p>${words[parts.language].startLead(parts.site.cluster)}</p>
    </div>
    ${parts.newest.length > 0 ? newestSection(parts) : empty(parts)}`;

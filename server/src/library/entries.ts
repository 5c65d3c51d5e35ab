import { html } from 'hono/html';
import { paperAddress } from '../papers/address.ts';
import type { Language } from '../papers/paper.ts';
import { longDate } from './format.ts';
import type { Html } from './html.ts';
import type { PublishedEntry } from './published.ts';
import { words } from './words.ts';

const LEAD = 280;

/** The abstract's beginning, cut between two words. */
export function leadOf(abstract: string, max = LEAD): string {
  if (abstract.length <= max) return abstract;
  const cut = abstract.slice(0, max);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), max / 2))} …`;
}

/** The level that the entries' headings have on their page. */
type Level = 2 | 3;

const heading = (level: Level, { front, slug, title }: PublishedEntry) => {
  const link = html`<a href="${paperAddress(slug)}">${title}</a>`;
  return level === 2
    ? html`<h2 lang="${front.language}">${link}</h2>`
    : html`<h3 lang="${front.language}">${link}</h3>`;
};

function entryItem(entry: PublishedEntry, language: Language, level: Level): Html {
  const w = words[language];
  const { front } = entry;
  return html`<li class="entry">
    <article>
      <p class="kicker">${w.types[entry.type]}</p>
      ${heading(level, entry)}
      ${entry.abstract && html`<p class="lead" lang="${front.language}">${leadOf(entry.abstract)}</p>`}
      <p class="facts">
        <span>${front.group}</span>
        <time datetime="${front.date}">${longDate(front.date, language)}</time>
        <span>${w.version(entry.number)}</span>
      </p>
    </article>
  </li>`;
}

/** Publications as a list of articles. */
export const entryList = (
  entries: readonly PublishedEntry[],
  language: Language,
  level: Level,
): Html =>
  html`<ol class="entries" role="list">
    ${entries.map((entry) => entryItem(entry, language, level))}
  </ol>`;

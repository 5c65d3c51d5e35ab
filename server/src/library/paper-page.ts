import type { PageParts } from '@eckpunkt/export/page';
import { html, raw } from 'hono/html';
import { publicationAddress } from '../papers/address.ts';
import type { PublishedFile } from '../publishing/files.ts';
import { colophon, type Shown } from './colophon.ts';
import { contents } from './contents.ts';
import { downloads } from './downloads.ts';
import { longDate } from './format.ts';
import type { Html } from './html.ts';
import { words } from './words.ts';

export interface PaperParts extends Shown {
  readonly files: readonly PublishedFile[];
  readonly written: PageParts;
}

function outdated({ paper, all }: Shown) {
  const [newest] = all;
  if (!newest || newest.id === paper.id) return null;
  const w = words[paper.front.language];
  return html`<aside class="outdated">
    <p>
      ${w.outdated(newest.number)}
      <a href="${publicationAddress(newest.slug, newest.number)}">${w.toNewest(newest.number)}</a>
    </p>
  </aside>`;
}

function head({ paper }: Shown, { title, subtitle, byline, isGroupNamed }: PageParts) {
  const { front } = paper;
  const w = words[front.language];
  return html`<header class="paper-head">
    <p class="kicker">${w.types[paper.type]}</p>
    <h1>${raw(title)}</h1>
    ${subtitle && html`<p class="subtitle">${raw(subtitle)}</p>`} ${raw(byline)}
    ${!isGroupNamed && html`<p class="byline">${front.group}</p>`}
    <dl class="facts">
      <div>
        <dt>${w.publisher}</dt>
        <dd>${front.cluster}</dd>
      </div>
      <div>
        <dt>${w.asOf}</dt>
        <dd><time datetime="${front.date}">${longDate(front.date, front.language)}</time></dd>
      </div>
      <div>
        <dt>${w.versionTerm}</dt>
        <dd>${front.number}</dd>
      </div>
    </dl>
  </header>`;
}

/** A published paper: who says what and when, the text, and everything to take along. */
export const paperPage = (parts: PaperParts): Html => {
  const { paper, files, written } = parts;
  const { language } = paper.front;
  return html`${outdated(parts)}
    <article class="paper">
      ${head(parts, written)} ${downloads(paper, files)} ${contents(written.contents, language)}
      <div class="text">${raw(written.briefs)} ${raw(written.body)} ${raw(written.notes)}</div>
      <div class="imprint">${raw(written.imprint)}</div>
      ${colophon(parts)}
    </article>`;
};

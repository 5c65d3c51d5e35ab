import { html, raw } from 'hono/html';
import { publicationAddress } from '../papers/address.ts';
import { citationFormats } from '../publishing/formats.ts';
import { citation } from './cite.ts';
import { fileRow } from './file-row.ts';
import { longDate } from './format.ts';
import type { Html } from './html.ts';
import type { PublishedEntry, PublishedPaper } from './published.ts';
import { words } from './words.ts';

/** Which of a paper's publications is shown, among all of them (the newest first). */
export interface Shown {
  readonly paper: PublishedPaper;
  readonly all: readonly PublishedEntry[];
}

function versionItem(entry: PublishedEntry, { paper, all }: Shown) {
  const { language } = paper.front;
  const w = words[language];
  const here = entry.id === paper.id;
  return html`<li>
    <a
      href="${publicationAddress(entry.slug, entry.number)}"
      ${here ? raw('aria-current="page"') : null}
      >${w.version(entry.number)}</a
    >
    <time datetime="${entry.front.date}">${longDate(entry.front.date, language)}</time>
    ${entry.id === all[0]?.id && html`<span class="tag">${w.current}</span>`}
    ${entry.note && html`<p>${entry.note}</p>`}
  </li>`;
}

const versions = (shown: Shown) =>
  html`<h3>${words[shown.paper.front.language].versions}</h3>
    <ol class="versions" role="list" reversed>
      ${shown.all.map((entry) => versionItem(entry, shown))}
    </ol>`;

const cite = ({ paper }: Shown) => {
  const w = words[paper.front.language];
  return html`<h3>${w.cite}</h3>
    <p class="citation">${citation(paper)}</p>
    ${fileRow(paper, { id: 'cite-as', label: w.citeAs, formats: citationFormats })}`;
};

const checksum = ({ paper }: Shown) => {
  const w = words[paper.front.language];
  return html`<h3>${w.checksum}</h3>
    <p><code class="hash">${paper.sha256}</code></p>
    <p class="hint">${w.checksumHint}</p>`;
};

/** What stands behind the text: its versions, how to cite it, and how to tell that it is whole. */
export const colophon = (shown: Shown): Html =>
  html`<section class="colophon" aria-labelledby="about">
    <h2 id="about">${words[shown.paper.front.language].about}</h2>
    ${versions(shown)} ${cite(shown)} ${checksum(shown)}
  </section>`;

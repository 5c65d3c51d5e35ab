import { html } from 'hono/html';
import { publicationAddress } from '../papers/address.ts';
import type { citationFormats, furtherFormats } from '../publishing/formats.ts';
import type { Html } from './html.ts';
import type { PublishedPaper } from './published.ts';

type QuietFormat = (typeof citationFormats | typeof furtherFormats)[number];

/** What the programs that read them call them, in every language. */
const names: Readonly<Record<QuietFormat, string>> = {
  bib: 'BibTeX',
  ris: 'RIS',
  json: 'CSL-JSON',
  odt: 'ODT',
  epub: 'EPUB',
  tex: 'LaTeX',
  xml: 'JATS-XML',
};

interface FileRow {
  readonly id: string;
  readonly label: string;
  readonly formats: readonly QuietFormat[];
}

const link = ({ slug, number }: PublishedPaper, format: QuietFormat) =>
  html`<li><a href="${publicationAddress(slug, number)}.${format}">${names[format]}</a></li>`;

/** Formats that few want, in one quiet line. */
export const fileRow = (paper: PublishedPaper, { id, label, formats }: FileRow): Html =>
  html`<div class="file-row">
    <p id="${id}">${label}</p>
    <ul role="list" aria-labelledby="${id}">
      ${formats.map((format) => link(paper, format))}
    </ul>
  </div>`;

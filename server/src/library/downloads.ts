import { html } from 'hono/html';
import { publicationAddress } from '../papers/address.ts';
import type { Language } from '../papers/paper.ts';
import type { PublishedFile } from '../publishing/files.ts';
import { furtherFormats } from '../publishing/formats.ts';
import { fileRow } from './file-row.ts';
import { fileSize } from './format.ts';
import type { Html } from './html.ts';
import type { PublishedPaper } from './published.ts';
import { words } from './words.ts';

function sizeOf({ state, size }: PublishedFile, language: Language) {
  if (size !== null) return fileSize(size, language);
  return state === 'failed' ? words[language].notMade : words[language].beingMade;
}

function item(paper: PublishedPaper, file: PublishedFile) {
  const { language } = paper.front;
  const name = words[language].formats[file.format];
  const label = html`<span>${name}</span> <small>${sizeOf(file, language)}</small>`;
  if (file.state !== 'ready') return html`<li><span class="file">${label}</span></li>`;
  const href = `${publicationAddress(paper.slug, paper.number)}.${file.format}`;
  return html`<li><a class="file" href="${href}">${label}</a></li>`;
}

/** The files of a publication with format and size. */
export const downloads = (paper: PublishedPaper, files: readonly PublishedFile[]): Html => {
  const w = words[paper.front.language];
  return html`<section class="downloads" aria-labelledby="downloads">
    <h2 id="downloads">${w.download}</h2>
    <ul role="list">
      ${files.map((file) => item(paper, file))}
    </ul>
    ${fileRow(paper, { id: 'further-formats', label: w.furtherFormats, formats: furtherFormats })}
  </section>`;
};

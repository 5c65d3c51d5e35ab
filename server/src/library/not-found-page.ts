import { html } from 'hono/html';
import type { Html } from './html.ts';
import { address, type LinkContext } from './links.ts';
import { words } from './words.ts';

/** For addresses that lead nowhere: says so, and shows the way on. */
export function notFoundPage(parts: LinkContext): Html {
  const w = words[parts.language];
  return html`<div class="notice-page">
    <h1>${w.notFound}</h1>
    <p>${w.notFoundHint}</p>
    <p><a href="${address('/papers', parts)}">${w.allPapers}</a></p>
  </div>`;
}

interface NotYet {
  /** The addresses of the file and of the page that it belongs to. */
  readonly file: string;
  readonly paper: string;
}

/**
 * For a file that the press is still working on. It can be asked for again with one key: a page
 * that loads itself anew would take the place away from who reads it with a screen reader.
 */
export function notYetPage({ language }: LinkContext, { file, paper }: NotYet): Html {
  const w = words[language];
  return html`<div class="notice-page">
    <h1>${w.notYet}</h1>
    <p>${w.notYetHint}</p>
    <p><a href="${file}">${w.askAgain}</a></p>
    <p><a href="${paper}">${w.toPaper}</a></p>
  </div>`;
}

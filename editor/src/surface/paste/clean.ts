import { captionsIntoPlace } from './captions.ts';
import { defused } from './defuse.ts';
import { listStarts } from './list-starts.ts';
import { takeCopiedPictures, type Here as ThisPaper } from './copied-pictures.ts';
import { notesIntoText } from './notes.ts';
import { takePictures, type PastedPictures } from './pictures.ts';
import { dropRemarks } from './remarks.ts';
import type { PlainBlocks } from './plain-blocks.ts';
import { tidyTables } from './tables.ts';
import { viewerLines } from './viewer-lines.ts';
import { listFromWord } from './word-lists.ts';

export interface CleanedPaste extends PastedPictures {
  readonly html: string;
}

interface Here extends ThisPaper {
  /** Null until it has come. */
  readonly plainBlocks: PlainBlocks | null;
}

/** What never belongs into a paper, whatever program put it on the clipboard. */
const unwanted = 'style, script, meta, link, title, xml, template, img, svg, o\\:p, [hidden]';

/**
 * Prepares HTML from the clipboard for the schema, which keeps structure and drops styles by
 * itself. Here only what other programs write in their own way is put into the usual form. What
 * was copied here comes back as it is.
 */
export function cleanPaste(html: string, here: Here): CleanedPaste {
  const page = new DOMParser().parseFromString(defused(html), 'text/html');
  const isOurs = page.querySelector('[data-pm-slice]') !== null;
  const pictures = isOurs
    ? { brought: takeCopiedPictures(page, here), lost: 0 }
    : tidyForeign(page, here.plainBlocks);
  for (const element of page.querySelectorAll(unwanted)) element.remove();
  if (!isOurs) tidyTables(page);
  return { html: page.body.innerHTML, ...pictures };
}

function tidyForeign(page: Document, plainBlocks: PlainBlocks | null): PastedPictures {
  dropForeignMarks(page);
  dropRemarks(page);
  if (plainBlocks !== null) viewerLines(page, plainBlocks);
  notesIntoText(page);
  listFromWord(page);
  nestLists(page);
  listStarts(page);
  titleToHeading(page);
  const pictures = takePictures(page);
  captionsIntoPlace(page);
  return pictures;
}

/**
 * Ids and kinds are kept within our own editor only; other pages use the attributes for other
 * things. Word and LibreOffice name a language at nearly every word, whether or not it is foreign.
 */
function dropForeignMarks(page: Document): void {
  for (const element of page.querySelectorAll('[data-id], [data-node]')) {
    element.removeAttribute('data-id');
    element.removeAttribute('data-node');
  }
  if (!isFromOffice(page)) return;
  for (const element of page.querySelectorAll('[lang]')) element.removeAttribute('lang');
}

const isFromOffice = (page: Document): boolean =>
  page.querySelector(
    'meta[name="generator" i]:is([content*="Word" i], [content*="Office" i]), [class^="Mso"], [style*="mso-"], [id^="docs-internal-guid"]',
  ) !== null;

/** Google Docs and Word's web version put a nested list beside its item instead of into it. */
function nestLists(page: Document): void {
  for (const list of page.querySelectorAll(':is(ul, ol) > :is(ul, ol)')) {
    const item = list.previousElementSibling;
    if (item?.localName === 'li') item.append(list);
  }
}

/** A document's title becomes a heading: a paper has its own title already. */
function titleToHeading(page: Document): void {
  for (const title of page.querySelectorAll('p.MsoTitle, p.title')) {
    const heading = page.createElement('h1');
    heading.append(...title.childNodes);
    title.replaceWith(heading);
  }
}

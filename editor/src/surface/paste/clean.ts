import { tidyTables } from './tables.ts';
import { listFromWord } from './word-lists.ts';

/** What never belongs into a paper, whatever program put it on the clipboard. */
const unwanted = 'style, script, meta, link, title, xml, template, img, svg, o\\:p, [hidden]';

/**
 * Prepares HTML from the clipboard for the schema, which keeps structure and drops styles by
 * itself. Here only what other programs write in their own way is put into the usual form.
 */
export function cleanPaste(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const element of page.querySelectorAll(unwanted)) element.remove();
  dropForeignIds(page);
  listFromWord(page);
  nestLists(page);
  titleToHeading(page);
  tidyTables(page);
  return page.body.innerHTML;
}

/** Ids are kept within our own editor only; other pages use the attribute for other things. */
function dropForeignIds(page: Document): void {
  if (page.querySelector('[data-pm-slice]') !== null) return;
  for (const element of page.querySelectorAll('[data-id]')) element.removeAttribute('data-id');
}

/** Google Docs and Word's web version put a nested list beside its item instead of into it. */
function nestLists(page: Document): void {
  for (const list of page.querySelectorAll(':is(ul, ol) > :is(ul, ol)')) {
    const item = list.previousElementSibling;
    if (item?.localName === 'li') item.append(list);
  }
}

/** A document's title becomes a heading: a paper has its own title already. */
function titleToHeading(page: Document): void {
  for (const title of page.querySelectorAll('p.MsoTitle')) {
    const heading = page.createElement('h1');
    heading.append(...title.childNodes);
    title.replaceWith(heading);
  }
}

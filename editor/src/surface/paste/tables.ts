/**
 * Brings tables of spreadsheets and word processors into the form of ours: cells of a `thead` are
 * header cells whatever they are called, and a caption is a property of the table.
 */
export function tidyTables(page: Document): void {
  for (const cell of page.querySelectorAll('thead td')) asHeader(page, cell);
  for (const caption of page.querySelectorAll('table > caption')) {
    const words = (caption.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    caption.parentElement?.setAttribute('data-caption', JSON.stringify(words.slice(0, 3_000)));
    caption.remove();
  }
}

function asHeader(page: Document, cell: Element): void {
  const header = page.createElement('th');
  for (const name of ['colspan', 'rowspan']) {
    const value = cell.getAttribute(name);
    if (value !== null) header.setAttribute(name, value);
  }
  header.append(...cell.childNodes);
  cell.replaceWith(header);
}

/**
 * LibreOffice says at an item, and not at its list, with which number it goes on. A list of ours
 * has one number to begin with, so that the item begins a list.
 */
export function listStarts(page: Document): void {
  for (const item of page.querySelectorAll('ol > li[value]')) {
    const start = item.getAttribute('value') ?? '';
    const list = item.parentElement;
    if (!list || !/^\d{1,4}$/.test(start)) continue;
    const before = itemsBefore(item);
    item.removeAttribute('value');
    if (Number(start) === startOf(list) + before.length) continue;
    if (before.length > 0) list.before(listOf(page, list, before));
    list.setAttribute('start', start);
  }
}

function itemsBefore(item: Element): readonly Element[] {
  const items = [...(item.parentElement?.children ?? [])];
  return items.slice(0, items.indexOf(item));
}

function listOf(page: Document, list: Element, items: readonly Element[]): Element {
  const first = page.createElement('ol');
  first.setAttribute('start', String(startOf(list)));
  first.append(...items);
  return first;
}

const startOf = (list: Element): number => Number(list.getAttribute('start') ?? 1);

/** A place that points at a note, and the note that points back. */
interface Note {
  readonly sign: HTMLAnchorElement;
  readonly holder: Element;
  readonly text: Element;
}

/** Where a link leads within its own page; browsers make whole addresses of `#note`. */
const fragmentOf = (link: Element): string =>
  (link.getAttribute('href') ?? '').match(/#(.+)$/)?.[1] ?? '';

/** The sign of a note: a number, a letter, a star; a link to a chapter has more to say. */
const signs = /^[[(]?\s*(\d{1,4}|[a-z*†‡§¶]{1,3})\s*[\])]?$/iu;

/**
 * Word processors and web pages write a note in two places that point at each other: its sign in
 * the text, and its words at the end. In a paper the words stand where the sign is.
 */
export function notesIntoText(page: Document): void {
  const targets = namedPlaces(page);
  const notes = [...page.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')].flatMap((sign) => {
    const note = noteOf(sign, targets);
    return note === null ? [] : [note];
  });
  for (const { sign, text } of notes) withEmptyFrame(sign).replaceWith(text.cloneNode(true));
  for (const holder of new Set(notes.map((note) => note.holder))) removeWithFrame(holder);
}

function namedPlaces(page: Document): ReadonlyMap<string, Element> {
  const places = new Map<string, Element>();
  for (const element of page.querySelectorAll('[id], a[name]')) {
    const name = element.id || (element.getAttribute('name') ?? '');
    if (!places.has(name)) places.set(name, element);
    const second = element.getAttribute('name');
    if (second !== null && !places.has(second)) places.set(second, element);
  }
  return places;
}

function noteOf(sign: HTMLAnchorElement, places: ReadonlyMap<string, Element>): Note | null {
  if (!signs.test(sign.textContent.trim())) return null;
  const holder = holderOf(places.get(fragmentOf(sign)), sign);
  if (holder === null) return null;
  const back = linksIn(holder).filter((link) => isAround(places.get(fragmentOf(link)), sign));
  const follows = (sign.compareDocumentPosition(holder) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return back.length > 0 && follows ? { sign, holder, text: textOf(holder, back) } : null;
}

const linksIn = (element: Element) => [...element.querySelectorAll('a[href*="#"]')];

/** What one note stands in: a line of a list, a box of its own (Word, LibreOffice), a paragraph. */
function holderOf(target: Element | undefined, sign: Element): Element | null {
  const box = target?.closest('div[id]') ?? null;
  const isOwnBox = box !== null && linksIn(box).length === 1;
  const holder = target?.closest('li, dd, aside') ?? (isOwnBox ? box : target?.closest('p'));
  return holder && !holder.contains(sign) ? holder : null;
}

/** The place to which a note leads back is the sign, in it, or close around it. */
function isAround(place: Element | undefined, sign: Element): boolean {
  if (place === undefined) return false;
  return place.contains(sign) ? place.textContent.trim().length < 9 : sign.contains(place);
}

/** The words of a note, on one line, without the links that lead back to the text. */
function textOf(holder: Element, back: readonly Element[]): Element {
  for (const link of back) link.setAttribute('data-back', '');
  const copy = holder.cloneNode(true) as Element;
  for (const link of copy.querySelectorAll('[data-back]')) withEmptyFrame(link).remove();
  const text = holder.ownerDocument.createElement('span');
  text.setAttribute('data-node', 'footnote');
  const paragraphs = [...copy.querySelectorAll('p')];
  if (paragraphs.length === 0) text.append(...copy.childNodes);
  else for (const paragraph of paragraphs) text.append(...paragraph.childNodes, ' ');
  trim(text);
  return text;
}

function trim(text: Element): void {
  text.normalize();
  const { firstChild, lastChild } = text;
  if (firstChild?.nodeType === Node.TEXT_NODE) {
    firstChild.textContent = (firstChild.textContent ?? '').trimStart();
  }
  if (lastChild?.nodeType === Node.TEXT_NODE) {
    lastChild.textContent = (lastChild.textContent ?? '').trimEnd();
  }
}

/** The raised number around a link has nothing left to raise. */
function withEmptyFrame(link: Element): Element {
  const parent = link.parentElement;
  const isFrame =
    parent?.matches('sup, span, b') === true && parent.textContent === link.textContent;
  return isFrame ? withEmptyFrame(parent) : link;
}

/** With the last note go its list and the line above it. */
function removeWithFrame(holder: Element): void {
  const frame = holder.parentElement;
  holder.remove();
  if (frame === null || frame.localName === 'body' || frame.textContent.trim() !== '') return;
  removeWithFrame(frame);
}

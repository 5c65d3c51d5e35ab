import { withText } from './plain-elements.ts';
import type { Paragraph } from './plain-lines.ts';
import { follows, type Marker, markerOf } from './plain-markers.ts';

interface List {
  readonly element: Element;
  /** Of how many paragraphs it was made. */
  readonly count: number;
}

/**
 * The list that begins with a paragraph, with the lists in its items where lines stand further in.
 * One dash and one number are none, and letters only in an item: by themselves they are how a law
 * is quoted.
 */
export function listAt(page: Document, lines: readonly Paragraph[], from: number): List | null {
  const list = listFrom(page, lines, from);
  const kind = markerOf(lines[from]?.words ?? '')?.kind;
  return kind === 'letter' || (kind !== 'bullet' && list?.count === 1) ? null : list;
}

function listFrom(page: Document, lines: readonly Paragraph[], from: number): List | null {
  const first = markerOf(lines[from]?.words ?? '');
  if (first === null) return null;
  const element = emptyList(page, first);
  const start = lines[from]?.indent ?? 0;
  let last: Marker | null = null;
  let at = from;
  for (let line = lines[at]; line !== undefined; line = lines[at]) {
    const marker = markerOf(line.words);
    const item = element.lastElementChild;
    if (item && line.indent > start + 1) {
      at += further(page, item, lines, at);
    } else if (marker && line.indent > start - 2 && (last === null || follows(marker, last))) {
      element.append(page.createElement('li'));
      element.lastElementChild?.append(withText(page, 'p', marker.text));
      last = marker;
      at += 1;
    } else break;
  }
  return { element, count: at - from };
}

/** What stands further in is a list in the item, or goes on with its words, as a date may. */
function further(page: Document, item: Element, lines: readonly Paragraph[], at: number): number {
  const marker = markerOf(lines[at]?.words ?? '');
  const begins = marker && !('number' in marker && marker.number !== 1);
  const list = begins ? listFrom(page, lines, at) : null;
  const words = item.lastElementChild;
  if (list !== null) item.append(list.element);
  else if (words?.localName === 'p') words.append(` ${lines[at]?.words}`);
  else item.append(withText(page, 'p', lines[at]?.words ?? ''));
  return list?.count ?? 1;
}

function emptyList(page: Document, first: Marker): Element {
  const list = page.createElement('number' in first ? 'ol' : 'ul');
  if ('number' in first) list.setAttribute('start', String(first.number));
  return list;
}

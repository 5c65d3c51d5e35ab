import { paragraphsOf } from './plain-lines.ts';
import { follows, type Marker, markerOf } from './plain-markers.ts';

/**
 * What plain text says with its signs: lists, headings as in Markdown, tables with tabs. What is
 * no list plainly (one dash, one number) stays a line.
 */
export function plainBlocks(page: Document, text: string): readonly Element[] {
  const lines = text.split(/\r\n?|\n/);
  const from = lines.findIndex((_line, index) => tableAt(lines, index).length > 1);
  if (from < 0) return paragraphBlocks(page, text);
  const rows = tableAt(lines, from);
  return [
    ...paragraphBlocks(page, lines.slice(0, from).join('\n')),
    table(page, rows),
    ...plainBlocks(page, lines.slice(from + rows.length).join('\n')),
  ];
}

type Row = readonly string[];

/** The rows from here on that have as many cells as this one. */
function tableAt(lines: readonly string[], from: number): readonly Row[] {
  const rows = lines.slice(from).map((line) => line.split('\t'));
  const columns = rows[0]?.length ?? 0;
  const end = rows.findIndex(({ length }) => length !== columns);
  const alike = rows.slice(0, end < 0 ? rows.length : end);
  // With nothing in front of its tabs, text is moved in.
  return columns > 1 && alike.some(([first = '']) => first.trim() !== '') ? alike : [];
}

function table(page: Document, rows: readonly Row[]): Element {
  const cell = (words: string) => withText(page, 'td', words.trim());
  return within(
    page,
    'table',
    rows.map((row) => within(page, 'tr', row.map(cell))),
  );
}

function paragraphBlocks(page: Document, text: string): readonly Element[] {
  const paragraphs = paragraphsOf(text);
  const blocks: Element[] = [];
  for (let at = 0; at < paragraphs.length;) {
    const items = itemsAt(paragraphs, at);
    const words = paragraphs[at] ?? '';
    blocks.push(items.length > 0 ? list(page, items) : paragraph(page, words));
    at += Math.max(1, items.length);
  }
  return blocks;
}

function itemsAt(lines: readonly string[], from: number): readonly Marker[] {
  const items: Marker[] = [];
  for (const words of lines.slice(from)) {
    const item = markerOf(words);
    const last = items.at(-1);
    if (item === null || (last && !follows(item, last))) break;
    items.push(item);
  }
  return items.length > 1 || items[0]?.kind === 'bullet' ? items : [];
}

function list(page: Document, items: readonly Marker[]): Element {
  const [first] = items;
  const entries = items.map(({ text }) => within(page, 'li', [withText(page, 'p', text)]));
  if (first?.kind !== 'number') return within(page, 'ul', entries);
  const numbered = within(page, 'ol', entries);
  numbered.setAttribute('start', String(first.number));
  return numbered;
}

function paragraph(page: Document, words: string): Element {
  const [, signs, heading] = /^(#{1,4})\s+(.*?\S)\s*#*$/.exec(words) ?? [];
  return signs === undefined || heading === undefined
    ? withText(page, 'p', words)
    : withText(page, `h${signs.length}`, heading);
}

function within(page: Document, name: string, children: readonly Element[]): Element {
  const element = page.createElement(name);
  element.append(...children);
  return element;
}

function withText(page: Document, name: string, words: string): Element {
  const element = page.createElement(name);
  element.textContent = words;
  return element;
}

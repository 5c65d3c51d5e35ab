import { listAt } from './plain-lists.ts';
import { paragraphsIn } from './plain-lines.ts';
import { markerOf } from './plain-markers.ts';
import { within, withText } from './plain-elements.ts';

export type PlainBlocks = typeof plainBlocks;

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
  // Behind one tab stands what an item says; with nothing in front of its tabs, text is moved in.
  if (markerOf(lines[from]?.trim() ?? '')?.text.includes('\t') === false) return [];
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
  const paragraphs = paragraphsIn(text);
  const blocks: Element[] = [];
  for (let at = 0; at < paragraphs.length;) {
    const list = listAt(page, paragraphs, at);
    blocks.push(list?.element ?? paragraph(page, paragraphs[at]?.words ?? ''));
    at += list?.count ?? 1;
  }
  return blocks;
}

function paragraph(page: Document, words: string): Element {
  const [, signs, heading] = /^(#{1,4})\s+(.*?\S)\s*#*$/.exec(words) ?? [];
  return signs === undefined || heading === undefined
    ? withText(page, 'p', words)
    : withText(page, `h${signs.length}`, heading);
}

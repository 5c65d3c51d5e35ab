import type { PlainBlocks } from './plain-blocks.ts';

/** A viewer for PDF in the browser lays every line, often every word, as a span over the page. */
const lines = 'span[role="presentation"], .textLayer > span';

/** Makes paragraphs and lists of the lines that such a viewer puts on the clipboard. */
export function viewerLines(page: Document, plainBlocks: PlainBlocks): void {
  const first = page.querySelector(lines);
  const frame = first?.parentElement;
  if (!frame || page.querySelector('p, li, table, h1, h2, h3') !== null) return;
  for (const end of frame.querySelectorAll('br')) end.replaceWith('\n');
  frame.replaceChildren(...plainBlocks(page, frame.textContent));
}

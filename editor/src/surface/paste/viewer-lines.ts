import { paragraphsOf } from './plain-lines.ts';

/** A viewer for PDF in the browser lays every line, often every word, as a span over the page. */
const lines = 'span[role="presentation"], .textLayer > span';

/** Makes paragraphs of the lines that such a viewer puts on the clipboard. */
export function viewerLines(page: Document): void {
  const first = page.querySelector(lines);
  const frame = first?.parentElement;
  if (!frame || page.querySelector('p, li, table, h1, h2, h3') !== null) return;
  for (const end of frame.querySelectorAll('br')) end.replaceWith('\n');
  const paragraphs = paragraphsOf(frame.textContent).map((words) => {
    const paragraph = page.createElement('p');
    paragraph.textContent = words;
    return paragraph;
  });
  frame.replaceChildren(...paragraphs);
}

import type { Heading } from '@eckpunkt/export/page';
import { html } from 'hono/html';
import type { Language } from '../papers/paper.ts';
import type { Html } from './html.ts';
import { words } from './words.ts';

interface Branch {
  readonly entry: Heading;
  readonly below: readonly Heading[];
}

/** Deeper headings would make the contents longer than a reader takes in at a glance. */
const DEEPEST = 2;

function branchesOf(entries: readonly Heading[]): Branch[] {
  const branches: { entry: Heading; below: Heading[] }[] = [];
  for (const entry of entries) {
    const last = branches.at(-1);
    if (last && entry.level > last.entry.level) last.below.push(entry);
    else branches.push({ entry, below: [] });
  }
  return branches;
}

const link = ({ id, number, text }: Heading) =>
  html`<a href="#${id}">${`${number} ${text}`.trim()}</a>`;

const under = (below: readonly Heading[]) =>
  below.length > 0 &&
  html`<ol role="list">
    ${below.map((entry) => html`<li>${link(entry)}</li>`)}
  </ol>`;

/** The way through the text; a paper with a single heading needs none. */
export function contents(entries: readonly Heading[], language: Language): Html | null {
  const shown = entries.filter(({ level }) => level <= DEEPEST);
  if (shown.length < 2) return null;
  return html`<nav class="contents" aria-labelledby="contents">
    <h2 id="contents">${words[language].contents}</h2>
    <ol role="list">
      ${branchesOf(shown).map(({ entry, below }) => html`<li>${link(entry)} ${under(below)}</li>`)}
    </ol>
  </nav>`;
}

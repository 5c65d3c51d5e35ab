import { readFileSync } from 'node:fs';
import { longDate } from './dates.ts';
import type { Picture } from './figures.ts';
import type { Format } from './format.ts';
import type { Front, PaperInput } from './front.ts';
import type { Heading } from './headings.ts';
import { authorNames, pageParts, type PageParts } from './page.ts';
import { partsOf, titleOf } from './parts.ts';
import { isBlank } from './text.ts';
import { typeName, wordsOf } from './words.ts';
import { escapeHtml } from './writers/html/escape.ts';

const stylesheet = new URL('../templates/page.css', import.meta.url);

/** One file with everything in it: no script, nothing to load, readable and printable anywhere. */
export const html: Format = {
  name: 'html',
  mediaType: 'text/html; charset=utf-8',
  extension: 'html',
  recipe: 'html/4',
  async write(paper, tools) {
    const pictureAddress = (hash: string): string | null => dataAddress(paper.figures.get(hash));
    const parts = await pageParts(paper.document, paper.front, { pictureAddress, tools });
    return new TextEncoder().encode(page(paper, parts));
  },
};

const pictureTypes: ReadonlySet<string> = new Set([
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/svg+xml',
]);

/** The picture itself as an address. No picture runs code, whatever its kind. */
const dataAddress = (picture: Picture | undefined): string | null =>
  picture && pictureTypes.has(picture.mediaType)
    ? `data:${picture.mediaType};base64,${Buffer.from(picture.bytes).toString('base64')}`
    : null;

function page(paper: PaperInput, parts: PageParts): string {
  const { front } = paper;
  // The policy is a second lock: even if some text came out as markup, nothing of it would run.
  return `<!doctype html>
<html lang="${front.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(titleOf(paper))}</title>
${authorNames(paper.document, front).map(authorTag).join('')}<link rel="canonical" href="${escapeHtml(front.url)}">
<style>
${readFileSync(stylesheet, 'utf8')}</style>
</head>
<body>
${header(paper, parts)}
<main>
${parts.briefs}${contents(front, parts)}${parts.body}${parts.notes}</main>
${footer(front, parts)}
</body>
</html>
`;
}

const authorTag = (name: string): string => `<meta name="author" content="${escapeHtml(name)}">\n`;

const header = (paper: PaperInput, parts: PageParts): string => `<header>
<p><strong>${escapeHtml(paper.front.cluster)}</strong></p>
<p class="kind">${escapeHtml(typeName(paper.front))}</p>
<h1>${isBlank(partsOf(paper.document).title) ? escapeHtml(titleOf(paper)) : parts.title}</h1>
${parts.subtitle && `<p class="subtitle">${parts.subtitle}</p>\n`}${parts.byline}${parts.isGroupNamed ? '' : `<p>${escapeHtml(paper.front.group)}</p>\n`}<p>${edition(paper.front)}</p>
</header>`;

function edition({ language, number, date }: Front): string {
  const words = wordsOf(language);
  const time = `<time datetime="${escapeHtml(date)}">${longDate(date, language)}</time>`;
  return `${words.version} ${escapeHtml(number)} · ${words.asOf}: ${time}`;
}

const FEW = 3;

function contents({ language }: Front, parts: PageParts): string {
  const entries = parts.contents.filter(({ level }) => level <= 2);
  if (entries.length < FEW) return '';
  const name = wordsOf(language).contents;
  return `<nav aria-labelledby="contents">\n<h2 id="contents">${name}</h2>\n${list(entries)}</nav>\n`;
}

/** Entries of the second level go inside the one of the first that stands before them. */
function list(entries: readonly Heading[]): string {
  const items: { readonly top: Heading; readonly below: Heading[] }[] = [];
  for (const entry of entries) {
    const last = items.at(-1);
    if (last && entry.level > last.top.level) last.below.push(entry);
    else items.push({ top: entry, below: [] });
  }
  return `<ol>\n${items.map(({ top, below }) => item(top, below)).join('')}</ol>\n`;
}

const item = ({ id, number, text }: Heading, below: readonly Heading[]): string =>
  `<li><a href="#${escapeHtml(id)}">${escapeHtml(`${number} ${text}`.trim())}</a>${below.length > 0 ? `\n${list(below)}` : ''}</li>\n`;

function footer(front: Front, parts: PageParts): string {
  const words = wordsOf(front.language);
  const note = front.note ? `<p>${words.changes}: ${escapeHtml(front.note)}</p>\n` : '';
  const url = escapeHtml(front.url);
  return `<footer>\n${parts.imprint}${note}<p>${words.address}: <a href="${url}">${url}</a></p>\n</footer>`;
}

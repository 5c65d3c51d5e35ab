import type { DocumentNode } from '@eckpunkt/document';
import { languageOf, startOf, words as attribute } from '../attributes.ts';
import { hrefOf } from '../links.ts';
import { isBlank, rawTextOf } from '../text.ts';
import type { Walk, Writers } from '../walk.ts';
import { wordsOf, type Words } from '../words.ts';
import { callout, caseBox, recommendation } from './html/boxes.ts';
import { escapeHtml, escapeLines } from './html/escape.ts';
import { figure } from './html/figure.ts';
import { formula, formulaBlock } from './html/formula.ts';
import { bibliography, contentsList, source } from './html/lists.ts';
import { noteReference } from './html/notes.ts';
import { table } from './html/table.ts';

type HtmlWalk = Walk<string>;

export interface HtmlContext {
  readonly words: Words;
  /** Where a picture can be had, or null where it cannot. */
  pictureAddress(hash: string): string | null;
}

const nothing = (): string => '';

/** The table from node name to HTML; the paper's title is the page's `h1`, so headings begin at `h2`. */
export const htmlWriters = (context: HtmlContext): Writers<string> => ({
  join: (parts) => parts.join(''),
  plain: (node, walk) => walk.inside(node),
  nodes: {
    doc: (node, walk) => walk.inside(node),
    title: (node, walk) => `<h1>${walk.inside(node)}</h1>\n`,
    subtitle: (node, walk) =>
      isBlank(node) ? '' : `<p class="subtitle">${walk.inside(node)}</p>\n`,
    abstract: (node, walk) => abstract(node, walk, context.words),
    keywords: nothing,
    author: nothing,
    interests: nothing,
    funder: nothing,
    licence: nothing,
    paragraph: (node, walk) => (isBlank(node) ? '' : `<p>${walk.inside(node)}</p>\n`),
    heading,
    bulletList: (node, walk) => `<ul>\n${walk.inside(node)}</ul>\n`,
    orderedList: (node, walk) => `<ol${startAttribute(node)}>\n${walk.inside(node)}</ol>\n`,
    listItem: (node, walk) => `<li>${walk.insidePlain(node)}</li>\n`,
    blockquote: (node, walk) => `<blockquote>\n${walk.inside(node)}</blockquote>\n`,
    quoteSource: (node, walk) =>
      isBlank(node) ? '' : `<p class="quote-source">${walk.inside(node)}</p>\n`,
    definitionList: (node, walk) => `<dl>\n${walk.inside(node)}</dl>\n`,
    definitionTerm: (node, walk) => `<dt>${walk.inside(node)}</dt>\n`,
    definition: (node, walk) => `<dd>${walk.insidePlain(node)}</dd>\n`,
    callout: (node, walk) => callout(node, walk, context.words),
    caseBox: (node, walk) => caseBox(node, walk, context.words),
    recommendation: (node, walk) => recommendation(node, walk, context.words),
    codeBlock: (node) => `<pre tabindex="0"><code>${escapeLines(rawTextOf(node))}</code></pre>\n`,
    figure: (node, walk) => figure(node, walk, context),
    table: (node, walk) => table(node, walk, context.words),
    tableRow: (node, walk) => walk.inside(node),
    tableHeader: (node, walk) => walk.insidePlain(node),
    tableCell: (node, walk) => walk.insidePlain(node),
    formulaBlock,
    formula,
    footnote: noteReference,
    citation: (node, walk) => linked(node, walk.inside(node)),
    crossReference: (node) => linked(node, escapeHtml(attribute(node, 'label'))),
    contentsList: (node) => contentsList(node, context.words),
    bibliography,
    source,
    guidance: nothing,
    pageBreak: () => '<div class="page-break"></div>\n',
    horizontalRule: () => '<hr>\n',
    hardBreak: () => '<br>',
    text: (node) => escapeHtml(node.text ?? ''),
  },
  marks: {
    bold: (_mark, inner) => `<strong>${inner}</strong>`,
    italic: (_mark, inner) => `<em>${inner}</em>`,
    underline: (_mark, inner) => `<u>${inner}</u>`,
    subscript: (_mark, inner) => `<sub>${inner}</sub>`,
    superscript: (_mark, inner) => `<sup>${inner}</sup>`,
    code: (_mark, inner) => `<code>${inner}</code>`,
    abbreviation: (mark, inner) =>
      `<abbr title="${escapeHtml(attribute(mark, 'long'))}">${inner}</abbr>`,
    language: (mark, inner) => `<span${langAttribute(languageOf(mark))}>${inner}</span>`,
    link(mark, inner, walk) {
      const href = hrefOf(mark);
      if (href) return `<a href="${escapeHtml(href)}" rel="noopener nofollow ugc">${inner}</a>`;
      walk.warn('link-refused', mark, String(mark.attrs?.['href']));
      return inner;
    },
  },
});

export const langAttribute = (lang: string | null): string =>
  lang === null ? '' : ` lang="${lang}"`;

/** Under its name in its own language: a paper in German may sum itself up in English, too. */
function abstract(node: DocumentNode, walk: HtmlWalk, words: Words): string {
  if (isBlank(node)) return '';
  const lang = languageOf(node);
  const name = lang === 'de' || lang === 'en' ? wordsOf(lang).abstract : words.abstract;
  return `<section class="abstract"${langAttribute(lang)} aria-label="${name}">\n<h2>${name}</h2>\n${walk.inside(node)}</section>\n`;
}

function heading(node: DocumentNode, walk: HtmlWalk): string {
  const found = walk.heading(node);
  if (!found) return '';
  const name = `h${found.level + 1}`;
  const number =
    found.number === '' ? '' : `<span class="number">${escapeHtml(found.number)}</span> `;
  return `<${name} id="${escapeHtml(found.id)}">${number}${walk.inside(node)}</${name}>\n`;
}

function startAttribute(list: DocumentNode): string {
  const start = startOf(list);
  return start === 1 ? '' : ` start="${start}"`;
}

/** A way within the page, where there is one. */
function linked(node: DocumentNode, inner: string): string {
  const anchor = attribute(node, 'anchor');
  return anchor === '' ? inner : `<a href="#${escapeHtml(anchor)}">${inner}</a>`;
}

import type { DocumentNode } from '@eckpunkt/document';
import { startOf } from '../attributes.ts';
import { clean } from '../clean.ts';
import { gridOf, type Cell, type Row } from '../grid.ts';
import { hrefOf } from '../links.ts';
import { isBlank } from '../text.ts';
import type { Walk, Writers } from '../walk.ts';
import type { Words } from '../words.ts';

type HtmlWalk = Walk<string>;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or a quoted attribute. */
export const escapeHtml = (text: string): string =>
  clean(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? '');

/** The table from node name to HTML; the paper's title is the page's `h1`, so headings begin at `h2`. */
export const htmlWriters = (words: Words): Writers<string> => ({
  join: (parts) => parts.join(''),
  plain: (node, walk) => walk.inside(node),
  nodes: {
    doc: (node, walk) => walk.inside(node),
    title: (node, walk) => `<h1>${walk.inside(node)}</h1>\n`,
    abstract: (node, walk) =>
      isBlank(node)
        ? ''
        : `<section class="abstract">\n<h2>${words.abstract}</h2>\n${walk.inside(node)}</section>\n`,
    paragraph: (node, walk) => (isBlank(node) ? '' : `<p>${walk.inside(node)}</p>\n`),
    heading,
    bulletList: (node, walk) => `<ul>\n${walk.inside(node)}</ul>\n`,
    orderedList: (node, walk) => `<ol${startAttribute(node)}>\n${walk.inside(node)}</ol>\n`,
    listItem: (node, walk) => `<li>${walk.insidePlain(node)}</li>\n`,
    blockquote: (node, walk) => `<blockquote>\n${walk.inside(node)}</blockquote>\n`,
    table: (node, walk) => table(node, walk, words),
    tableRow: (node, walk) => walk.inside(node),
    tableHeader: (node, walk) => walk.insidePlain(node),
    tableCell: (node, walk) => walk.insidePlain(node),
    subtitle: (node, walk) => (isBlank(node) ? '' : `<p>${walk.inside(node)}</p>\n`),
    keywords: (node, walk) => (isBlank(node) ? '' : `<p>${walk.inside(node)}</p>\n`),
    author: () => '',
    interests: (node, walk) => (isBlank(node) ? '' : `<p>${walk.inside(node)}</p>\n`),
    funder: () => '',
    licence: () => '',
    quoteSource: (node, walk) => `<footer>${walk.inside(node)}</footer>\n`,
    definitionList: (node, walk) => `<dl>\n${walk.inside(node)}</dl>\n`,
    definitionTerm: (node, walk) => `<dt>${walk.inside(node)}</dt>\n`,
    definition: (node, walk) => `<dd>${walk.inside(node)}</dd>\n`,
    callout: (node, walk) => `<aside>\n${walk.inside(node)}</aside>\n`,
    caseBox: (node, walk) => `<section>\n${walk.inside(node)}</section>\n`,
    recommendation: (node, walk) => `<section>\n${walk.inside(node)}</section>\n`,
    codeBlock: (node, walk) => `<pre>${walk.inside(node)}</pre>\n`,
    figure: (node, walk) => (isBlank(node) ? '' : `<p>${walk.inside(node)}</p>\n`),
    formulaBlock: (node) => `<p>${escapeHtml(String(node.attrs?.['latex'] ?? ''))}</p>\n`,
    contentsList: () => '',
    guidance: () => '',
    pageBreak: () => '',
    source: () => '',
    bibliography: () => '',
    footnote: (node, walk) => ` (${walk.inside(node)})`,
    citation: () => '',
    crossReference: () => '',
    formula: (node) => escapeHtml(String(node.attrs?.['latex'] ?? '')),
    horizontalRule: () => '<hr>\n',
    hardBreak: () => '<br>',
    text: (node) => escapeHtml(node.text ?? ''),
  },
  marks: {
    language: (_mark, inner) => inner,
    abbreviation: (_mark, inner) => inner,
    underline: (_mark, inner) => `<u>${inner}</u>`,
    code: (_mark, inner) => `<code>${inner}</code>`,
    bold: (_mark, inner) => `<strong>${inner}</strong>`,
    italic: (_mark, inner) => `<em>${inner}</em>`,
    subscript: (_mark, inner) => `<sub>${inner}</sub>`,
    superscript: (_mark, inner) => `<sup>${inner}</sup>`,
    link(mark, inner, walk) {
      const href = hrefOf(mark);
      if (href) return `<a href="${escapeHtml(href)}" rel="noopener nofollow ugc">${inner}</a>`;
      walk.warn('link-refused', mark, String(mark.attrs?.['href']));
      return inner;
    },
  },
});

function heading(node: DocumentNode, walk: HtmlWalk): string {
  const found = walk.heading(node);
  if (!found) return '';
  const name = `h${found.level + 1}`;
  return `<${name} id="${escapeHtml(found.id)}">${walk.inside(node)}</${name}>\n`;
}

function startAttribute(list: DocumentNode): string {
  const start = startOf(list);
  return start === 1 ? '' : ` start="${start}"`;
}

/** In a box of its own that scrolls on a narrow screen, and by keyboard, hence the tabindex. */
function table(node: DocumentNode, walk: HtmlWalk, words: Words): string {
  const { head, body } = gridOf(node);
  const rows = (name: string, cells: readonly Row[]): string =>
    cells.length === 0
      ? ''
      : `<${name}>\n${cells.map((row) => tr(row, walk, name)).join('')}</${name}>\n`;
  const inner = `<table>\n${rows('thead', head)}${rows('tbody', body)}</table>`;
  return `<div class="table" role="group" aria-label="${words.table}" tabindex="0">${inner}</div>\n`;
}

const tr = (row: Row, walk: HtmlWalk, section: string): string =>
  `<tr>${row.map((cell) => td(cell, walk, section)).join('')}</tr>\n`;

function td(cell: Cell, walk: HtmlWalk, section: string): string {
  const name = cell.header ? 'th' : 'td';
  const scope = cell.header ? ` scope="${section === 'thead' ? 'col' : 'row'}"` : '';
  const spans = spanAttribute('colspan', cell.colspan) + spanAttribute('rowspan', cell.rowspan);
  return `<${name}${scope}${spans}>${cell.node ? walk.one(cell.node) : ''}</${name}>`;
}

const spanAttribute = (name: string, span: number): string =>
  span > 1 ? ` ${name}="${span}"` : '';

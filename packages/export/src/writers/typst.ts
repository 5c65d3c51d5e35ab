import type { DocumentNode } from '@eckpunkt/document';
import { startOf } from '../attributes.ts';
import { clean } from '../clean.ts';
import { gridOf, type Cell, type Row } from '../grid.ts';
import { asciiHref, hrefOf } from '../links.ts';
import { isBlank } from '../text.ts';
import type { Walk, Writers } from '../walk.ts';

type TypstWalk = Walk<string>;

/** Rewrites text before it is set; takes out what no font can show. */
export type Respell = (text: string) => string;

/**
 * Text as a Typst string. Whatever people write goes out as one of these and never as markup or
 * code: inside quotes, backslash and quote are all that means anything to Typst.
 */
export const typstString = (text: string): string =>
  `"${clean(text).replace(/["\\]/g, String.raw`\$&`)}"`;

/**
 * The table from node name to Typst. Functions that begin with `paper-` are the template's. Each
 * call ends in `;`, or else a bracket that follows would be read as a further argument.
 */
export const typstWriters = (respell: Respell): Writers<string> => ({
  join: (parts) => parts.join(''),
  plain: (node, walk) => walk.inside(node),
  nodes: {
    doc: (node, walk) => walk.inside(node),
    title: (node, walk) => walk.inside(node),
    abstract: (node, walk) => (isBlank(node) ? '' : `#paper-abstract[${walk.inside(node)}];\n\n`),
    paragraph: (node, walk) => (isBlank(node) ? '' : `${walk.inside(node)}\n\n`),
    heading,
    bulletList: (node, walk) => `#list(${walk.inside(node)});\n\n`,
    orderedList: (node, walk) => `#enum(start: ${startOf(node)}, ${walk.inside(node)});\n\n`,
    listItem: (node, walk) => `[${walk.insidePlain(node)}], `,
    blockquote: (node, walk) => `#quote(block: true)[${walk.inside(node)}];\n\n`,
    table,
    tableRow: (node, walk) => walk.inside(node),
    tableHeader: (node, walk) => `#paper-head[${walk.insidePlain(node)}];`,
    tableCell: (node, walk) => walk.insidePlain(node),
    subtitle: (node, walk) => (isBlank(node) ? '' : `${walk.inside(node)}\n\n`),
    keywords: (node, walk) => (isBlank(node) ? '' : `${walk.inside(node)}\n\n`),
    author: () => '',
    interests: (node, walk) => (isBlank(node) ? '' : `${walk.inside(node)}\n\n`),
    funder: () => '',
    licence: () => '',
    quoteSource: (node, walk) => `${walk.inside(node)}\n\n`,
    definitionList: (node, walk) => walk.inside(node),
    definitionTerm: (node, walk) => `#strong[${walk.inside(node)}];\n\n`,
    definition: (node, walk) => `#pad(left: 1em)[${walk.inside(node)}];\n\n`,
    callout: (node, walk) => walk.inside(node),
    caseBox: (node, walk) => walk.inside(node),
    recommendation: (node, walk) => walk.inside(node),
    codeBlock: (node, walk) => `${walk.inside(node)}\n\n`,
    figure: (node, walk) => (isBlank(node) ? '' : `${walk.inside(node)}\n\n`),
    formulaBlock: (node) => `#${typstString(String(node.attrs?.['latex'] ?? ''))};\n\n`,
    contentsList: () => '',
    guidance: () => '',
    pageBreak: () => '#pagebreak();\n\n',
    source: () => '',
    bibliography: () => '',
    footnote: (node, walk) => `#footnote[${walk.inside(node)}];`,
    citation: () => '',
    crossReference: () => '',
    formula: (node) => `#${typstString(String(node.attrs?.['latex'] ?? ''))};`,
    horizontalRule: () => '#paper-rule();\n\n',
    hardBreak: () => '#linebreak();',
    text: (node) => `#${typstString(breakable(respell(clean(node.text ?? ''))))};`,
  },
  marks: {
    language: (_mark, inner) => inner,
    abbreviation: (_mark, inner) => inner,
    underline: (_mark, inner) => `#underline[${inner}];`,
    code: (_mark, inner) => inner,
    bold: (_mark, inner) => `#strong[${inner}];`,
    italic: (_mark, inner) => `#emph[${inner}];`,
    subscript: (_mark, inner) => `#sub[${inner}];`,
    superscript: (_mark, inner) => `#super[${inner}];`,
    link(mark, inner, walk, next) {
      const href = hrefOf(mark);
      if (href) return `#link(${typstString(asciiHref(href))})[${inner}];${glueTo(next)}`;
      walk.warn('link-refused', mark, String(mark.attrs?.['href']));
      return inner;
    },
  },
});

const WORD_JOINER = '\u2060';

/** Typst 0.14 fails over a link that ends within a word, when a hyphen comes into that word. */
const glueTo = (next: DocumentNode | undefined): string =>
  /^[^\s\p{P}]/u.test(next?.text ?? '') ? `#${typstString(WORD_JOINER)};` : '';

const ZERO_WIDTH_SPACE = '\u200B';

/** A word without end would leave the page: it may break after every twenty characters. */
const breakable = (text: string): string =>
  text.replace(/[^\s-]{40,}/gu, (word) =>
    [...word].map((letter, at) => (at % 20 === 19 ? letter + ZERO_WIDTH_SPACE : letter)).join(''),
  );

function heading(node: DocumentNode, walk: TypstWalk): string {
  const found = walk.heading(node);
  return found ? `#heading(level: ${found.level})[${walk.inside(node)}];\n\n` : '';
}

function table(node: DocumentNode, walk: TypstWalk): string {
  const { widths, head, body } = gridOf(node);
  const columns = widths.map((width) => `${(width * 100).toFixed(2)}fr`).join(', ');
  const header = head.length === 0 ? '' : tableHeader(head, walk);
  return `#table(columns: (${columns},),\n${header}${rows(body, walk, '')});\n\n`;
}

/** Repeated on each page, where that may be: PDF/UA allows no link in a repetition. */
function tableHeader(head: readonly Row[], walk: TypstWalk): string {
  const repeat = !head.flat().some(({ node }) => node && hasLink(node));
  return `table.header(repeat: ${repeat}, ${rows(head, walk, 'fill: paper-tint, ')}),\n`;
}

const hasLink = ({ marks = [], content = [] }: DocumentNode): boolean =>
  marks.some(({ type }) => type === 'link') || content.some(hasLink);

const rows = (cells: readonly Row[], walk: TypstWalk, look: string): string =>
  cells.map((row) => `${row.map((cell) => tableCell(cell, walk, look)).join(' ')}\n`).join('');

function tableCell({ node, colspan, rowspan }: Cell, walk: TypstWalk, look: string): string {
  const inner = node ? walk.one(node) : '';
  if (look === '' && colspan === 1 && rowspan === 1) return `[${inner}],`;
  return `table.cell(${look}colspan: ${colspan}, rowspan: ${rowspan})[${inner}],`;
}

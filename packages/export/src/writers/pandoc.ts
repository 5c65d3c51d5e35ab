import type { DocumentNode } from '@eckpunkt/document';
import { startOf } from '../attributes.ts';
import { clean } from '../clean.ts';
import { gridOf, type Cell, type Grid, type Row } from '../grid.ts';
import { hrefOf } from '../links.ts';
import { isBlank } from '../text.ts';
import type { Walk, Writers } from '../walk.ts';

export type Json = string | number | null | readonly Json[] | { readonly [key: string]: Json };

/** Elements of pandoc's tree, as its JSON spells them. */
export type Elements = readonly Json[];

type PandocWalk = Walk<Elements>;

const noAttributes: Json = ['', [], []];

export const element = (t: string, c?: Json): Json => (c === undefined ? { t } : { t, c });

/** The table from node name to pandoc's tree, from which it makes every office format. */
export const pandocWriters: Writers<Elements> = {
  join: (parts) => parts.flat(),
  plain: (node, walk) => [element('Plain', walk.inside(node))],
  nodes: {
    doc: (node, walk) => walk.inside(node),
    title: (node, walk) => walk.inside(node),
    abstract: (node, walk) =>
      isBlank(node) ? [] : [element('Div', [['', ['abstract'], []], walk.inside(node)])],
    paragraph: (node, walk) => (isBlank(node) ? [] : [element('Para', walk.inside(node))]),
    heading,
    bulletList: (node, walk) => [element('BulletList', items(node, walk))],
    orderedList: (node, walk) => [element('OrderedList', [listNumbers(node), items(node, walk)])],
    listItem: (node, walk) => walk.insidePlain(node),
    blockquote: (node, walk) => [element('BlockQuote', walk.inside(node))],
    table: (node, walk) => [table(gridOf(node), walk)],
    tableRow: (node, walk) => walk.inside(node),
    tableHeader: (node, walk) => walk.insidePlain(node),
    tableCell: (node, walk) => walk.insidePlain(node),
    subtitle: (node, walk) => (isBlank(node) ? [] : [element('Para', walk.inside(node))]),
    keywords: (node, walk) => (isBlank(node) ? [] : [element('Para', walk.inside(node))]),
    author: () => [],
    interests: (node, walk) => (isBlank(node) ? [] : [element('Para', walk.inside(node))]),
    funder: () => [],
    licence: () => [],
    quoteSource: (node, walk) => [element('Para', walk.inside(node))],
    definitionList: (node, walk) => walk.inside(node),
    definitionTerm: (node, walk) => [element('Para', [element('Strong', walk.inside(node))])],
    definition: (node, walk) => walk.inside(node),
    callout: (node, walk) => walk.inside(node),
    caseBox: (node, walk) => walk.inside(node),
    recommendation: (node, walk) => walk.inside(node),
    codeBlock: (node, walk) => [element('Para', walk.inside(node))],
    figure: (node, walk) => (isBlank(node) ? [] : [element('Para', walk.inside(node))]),
    formulaBlock: (node) => [element('Para', inlines(String(node.attrs?.['latex'] ?? '')))],
    contentsList: () => [],
    guidance: () => [],
    pageBreak: () => [],
    source: () => [],
    bibliography: () => [],
    footnote: (node, walk) => [element('Note', [element('Para', walk.inside(node))])],
    citation: () => [],
    crossReference: () => [],
    formula: (node) => inlines(String(node.attrs?.['latex'] ?? '')),
    horizontalRule: () => [element('HorizontalRule')],
    hardBreak: () => [element('LineBreak')],
    text: (node) => inlines(node.text ?? ''),
  },
  marks: {
    language: (_mark, inner) => inner,
    abbreviation: (_mark, inner) => inner,
    underline: (_mark, inner) => [element('Underline', inner)],
    code: (_mark, inner) => inner,
    bold: (_mark, inner) => [element('Strong', inner)],
    italic: (_mark, inner) => [element('Emph', inner)],
    subscript: (_mark, inner) => [element('Subscript', inner)],
    superscript: (_mark, inner) => [element('Superscript', inner)],
    link(mark, inner, walk) {
      const href = hrefOf(mark);
      if (href) return [element('Link', [noAttributes, inner, [href, '']])];
      walk.warn('link-refused', mark, String(mark.attrs?.['href']));
      return inner;
    },
  },
};

/** Words and the spaces between them, which pandoc keeps apart. */
export const inlines = (text: string): Elements =>
  clean(text)
    .split(/( +)/)
    .filter((part) => part !== '')
    .map((part) => (/^ +$/.test(part) ? element('Space') : element('Str', part)));

function heading(node: DocumentNode, walk: PandocWalk): Elements {
  const found = walk.heading(node);
  return found ? [element('Header', [found.level, [found.id, [], []], walk.inside(node)])] : [];
}

const items = (list: DocumentNode, walk: PandocWalk): Elements =>
  (list.content ?? []).map((item) => walk.one(item));

const listNumbers = (list: DocumentNode): Json => [
  startOf(list),
  element('Decimal'),
  element('Period'),
];

function table(grid: Grid, walk: PandocWalk): Json {
  const columns = grid.widths.map((width) => [
    element('AlignDefault'),
    element('ColWidth', Number(width.toFixed(4))),
  ]);
  const caption: Json = [null, []];
  const head: Json = [noAttributes, rows(grid.head, walk)];
  const body: Json = [noAttributes, rowHeadColumns(grid.body), [], rows(grid.body, walk)];
  const foot: Json = [noAttributes, []];
  return element('Table', [noAttributes, caption, columns, head, [body], foot]);
}

const rows = (cells: readonly Row[], walk: PandocWalk): Elements =>
  cells.map((row) => [noAttributes, row.map((cell) => tableCell(cell, walk))]);

const tableCell = ({ node, colspan, rowspan }: Cell, walk: PandocWalk): Json => [
  noAttributes,
  element('AlignDefault'),
  rowspan,
  colspan,
  node ? walk.one(node) : [],
];

/** One where every body row begins with a header cell: pandoc knows row headers by the column. */
const rowHeadColumns = (body: readonly Row[]): number =>
  body.length > 0 && body.every(([first]) => first?.header && first.colspan === 1) ? 1 : 0;

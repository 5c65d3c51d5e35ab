import { idOf, type DocumentNode } from '@eckpunkt/document';
import { words as attribute } from '../../attributes.ts';
import { gridOf, type Cell, type Grid, type Row } from '../../grid.ts';
import { everyNode } from '../../resolve/rewrite.ts';
import type { Walk } from '../../walk.ts';
import type { PandocContext } from '../pandoc.ts';
import { anchored } from './boxes.ts';
import {
  attributes,
  element,
  inlines,
  paragraph,
  strong,
  styled,
  type Elements,
  type Json,
} from './elements.ts';
import { taggedTable } from './tagged-table.ts';

type PandocWalk = Walk<Elements>;

export function table(node: DocumentNode, walk: PandocWalk, { dialect }: PandocContext): Elements {
  const caption = captionOf(node);
  const credit = attribute(node, 'credit');
  const id = dialect.boxes === 'elements' ? idOf(node) : null;
  const grid = gridOf(node);
  const written =
    dialect.notesInSpans || isPlain(grid) || !hasNotes(node)
      ? [tableOf(grid, caption, id, walk)]
      : taggedTable(grid, caption, walk);
  const line = paragraph(inlines(credit));
  const below = dialect.boxes === 'styles' ? styled('Table Credit', [line]) : line;
  return anchored(node, dialect, credit === '' ? written : [...written, below]);
}

const hasNotes = (node: DocumentNode): boolean =>
  [...everyNode(node)].some(({ type }) => type === 'footnote');

/** Nothing is merged, and no cell has more than one paragraph. */
const isPlain = ({ head, body }: Grid): boolean =>
  [...head, ...body].flat().every(({ node, colspan, rowspan }) => {
    const [first, ...others] = node?.content ?? [];
    const isLine = first === undefined || (first.type === 'paragraph' && others.length === 0);
    return isLine && colspan === 1 && rowspan === 1;
  });

function captionOf(node: DocumentNode): Elements {
  const caption = attribute(node, 'caption');
  if (caption === '') return [];
  const label = attribute(node, 'label');
  return label === ''
    ? inlines(caption)
    : [...strong(`${label}:`), element('Space'), ...inlines(caption)];
}

function tableOf(grid: Grid, caption: Elements, id: string | null, walk: PandocWalk): Json {
  const columns = grid.widths.map((width) => [
    element('AlignDefault'),
    element('ColWidth', Number(width.toFixed(4))),
  ]);
  const words: Json = [null, caption.length === 0 ? [] : [element('Plain', caption)]];
  const head: Json = [attributes(), rows(grid.head, walk)];
  const body: Json = [attributes(), rowHeadColumns(grid.body), [], rows(grid.body, walk)];
  const foot: Json = [attributes(), []];
  return element('Table', [attributes({ id }), words, columns, head, [body], foot]);
}

const rows = (cells: readonly Row[], walk: PandocWalk): Elements =>
  cells.map((row) => [attributes(), row.map((cell) => tableCell(cell, walk))]);

const tableCell = ({ node, colspan, rowspan }: Cell, walk: PandocWalk): Json => [
  attributes(),
  element('AlignDefault'),
  rowspan,
  colspan,
  node ? walk.one(node) : [],
];

/** One where every body row begins with a header cell: pandoc knows row headers by the column. */
const rowHeadColumns = (body: readonly Row[]): number =>
  body.length > 0 && body.every(([first]) => first?.header && first.colspan === 1) ? 1 : 0;

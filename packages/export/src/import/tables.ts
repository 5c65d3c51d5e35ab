import type { DocumentNode } from '@eckpunkt/document';
import { importBlocks, importProse } from './blocks.ts';
import { unnumbered } from './captions.ts';
import { withWidths } from './column-widths.ts';
import { captionLine } from './figure-blocks.ts';
import type { Nodes } from './inlines.ts';
import type { Reading } from './reading.ts';
import { textOfBlocks } from './text.ts';
import type { Block, Cell, Row, Table } from './tree.ts';

interface MarkedRow {
  readonly row: Row;
  /** How many cells from the left are headers. */
  readonly headers: number;
}

/**
 * A table with its merged cells, column widths and caption. Tables and pictures in its cells come
 * after it, as a cell of ours holds none.
 */
export function importTable(
  [attr, [, caption], columns, [, head], bodies, [, foot]]: Table['c'],
  reading: Reading,
): Nodes {
  const rows = withHeader([
    ...head.map(allHeaders),
    ...bodies.flatMap(([, headers, between, others]) => [
      ...between.map(allHeaders),
      ...others.map((row) => ({ row, headers })),
    ]),
    ...foot.map((row) => ({ row, headers: 0 })),
  ]);
  const behind: DocumentNode[] = [];
  const content = rows
    .filter(({ row }) => row[1].length > 0)
    .map((row) => importRow(row, reading, behind));
  const named = textOfBlocks(caption);
  if (content.length === 0 || isFrame(content, behind)) {
    return [...importBlocks(caption, reading), ...behind];
  }
  const id = reading.anchors.blockFor([attr[0]]);
  noteCaption(caption, reading);
  const attrs = { id, caption: unnumbered(named, 'table', reading) };
  return [{ type: 'table', attrs, content: withWidths(content, columns) }, ...behind];
}

/** A table's caption is words alone: what else stands in it is named. */
function noteCaption(caption: readonly Block[], reading: Reading): void {
  const nodes = captionLine(caption, reading);
  const isPlain = nodes.every(({ type, marks = [] }) => type === 'text' && marks.length === 0);
  if (!isPlain) reading.ledger.note('caption', textOfBlocks(caption));
}

/** Is there nothing in the table but tables and pictures, which it only put beside each other? */
const isFrame = (rows: Nodes, behind: Nodes): boolean => behind.length > 0 && rows.every(isEmpty);

const isEmpty = ({ type, text = '', content }: DocumentNode): boolean =>
  content
    ? content.every(isEmpty)
    : type === 'paragraph' || (type === 'text' && text.trim() === '');

const allHeaders = (row: Row): MarkedRow => ({ row, headers: Infinity });

/**
 * Many tables call no row a header but print the first one in bold. It is one if it says
 * something in every column, and others are not bold throughout.
 */
function withHeader(rows: readonly MarkedRow[]): readonly MarkedRow[] {
  const [first, ...others] = rows;
  if (!first || others.length === 0 || first.headers === Infinity) return rows;
  const looksSo = isBoldThroughout(first.row) && !others.every(({ row }) => isBoldThroughout(row));
  return looksSo ? [allHeaders(first.row), ...others] : rows;
}

const isBoldThroughout = ([, cells]: Row): boolean =>
  cells.length > 1 && cells.every(([, , , , blocks]) => isBold(blocks));

function isBold(blocks: readonly Block[]): boolean {
  const texts = blocks.filter((block) => textOfBlocks([block]) !== '');
  return texts.length > 0 && texts.every(isBoldBlock);
}

const isBoldBlock = (block: Block): boolean =>
  (block.t === 'Para' || block.t === 'Plain') &&
  block.c.every(({ t }) => t === 'Strong' || t === 'Space' || t === 'LineBreak');

const importRow = (
  { row: [, cells], headers }: MarkedRow,
  reading: Reading,
  behind: DocumentNode[],
): DocumentNode => ({
  type: 'tableRow',
  content: cells.map((cell, index) => {
    const { prose, behind: apart } = importProse(cell[4], reading);
    behind.push(...apart);
    return cellOf(cell, index < headers, prose);
  }),
});

const cellOf = ([, , down, right]: Cell, isHeader: boolean, content: Nodes): DocumentNode => ({
  type: isHeader ? 'tableHeader' : 'tableCell',
  attrs: { colspan: within(right, 100), rowspan: within(down, 1000) },
  content: content.length > 0 ? content : [{ type: 'paragraph' }],
});

const within = (span: number, most: number): number => Math.min(Math.max(span, 1), most);

import { type DocumentNode, textOf } from '@eckpunkt/document';
import { importCaption, importProse } from './blocks.ts';
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
 * A table with its merged cells; its caption becomes a paragraph above it. Tables in its cells
 * come after it, as a cell of ours holds none.
 */
export function importTable(
  [, [, caption], , [, head], bodies, [, foot]]: Table['c'],
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
  const nested: DocumentNode[] = [];
  const content = rows
    .filter(({ row }) => row[1].length > 0)
    .map((row) => importRow(row, reading, nested));
  const table = content.length > 0 && !isFrame(content, nested) ? [{ type: 'table', content }] : [];
  return [...importCaption(caption, reading), ...table, ...nested];
}

/** Is there nothing in the table but other tables, which it only put beside each other? */
const isFrame = (rows: Nodes, nested: Nodes): boolean =>
  nested.length > 0 && rows.every((row) => textOf(row) === '');

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
  nested: DocumentNode[],
): DocumentNode => ({
  type: 'tableRow',
  content: cells.map((cell, index) => {
    const { prose, tables } = importProse(cell[4], reading);
    nested.push(...tables);
    return cellOf(cell, index < headers, prose);
  }),
});

const cellOf = ([, , down, right]: Cell, isHeader: boolean, content: Nodes): DocumentNode => ({
  type: isHeader ? 'tableHeader' : 'tableCell',
  attrs: { colspan: within(right, 100), rowspan: within(down, 1000) },
  content: content.length > 0 ? content : [{ type: 'paragraph' }],
});

const within = (span: number, most: number): number => Math.min(Math.max(span, 1), most);

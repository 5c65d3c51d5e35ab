import type { DocumentNode } from '@eckpunkt/document';
import type { Nodes } from './inlines.ts';
import type { Column } from './tree.ts';

/** Of the text, in CSS pixels, as editors measure columns. */
const TEXT_WIDTH = 640;

/** Cells with the widths of the columns that they span; none where the file leaves them open. */
export function withWidths(rows: Nodes, columns: readonly Column[]): Nodes {
  const shares = columns.map(([, width]) => (width.t === 'ColWidth' ? width.c : 0));
  const total = shares.reduce((sum, share) => sum + share, 0);
  if (shares.length === 0 || !shares.every((share) => share > 0)) return rows;
  // Files give widths in shares of a page with margins of its own.
  const widths = shares.map((share) => Math.round((share / Math.max(total, 1)) * TEXT_WIDTH));
  const taken: number[] = [];
  return rows.map((row) => ({ ...row, content: placed(row.content ?? [], widths, taken) }));
}

/** `taken` counts for each column in how many further rows a cell from above stands in it. */
function placed(cells: Nodes, widths: readonly number[], taken: number[]): Nodes {
  let column = 0;
  const skip = () => {
    while ((taken[column] ?? 0) > 0) {
      taken[column] = (taken[column] ?? 0) - 1;
      column += 1;
    }
  };
  const wide = cells.map((cell) => {
    skip();
    const from = column;
    column += spanOf(cell, 'colspan');
    for (let each = from; each < column; each += 1) taken[each] = spanOf(cell, 'rowspan') - 1;
    return withWidth(cell, widths.slice(from, column));
  });
  skip();
  return wide;
}

const spanOf = ({ attrs }: DocumentNode, name: string): number => Number(attrs?.[name] ?? 1);

const withWidth = (cell: DocumentNode, colwidth: readonly number[]): DocumentNode =>
  colwidth.length === spanOf(cell, 'colspan')
    ? { ...cell, attrs: { ...cell.attrs, colwidth } }
    : cell;

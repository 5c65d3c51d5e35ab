import type { DocumentNode } from '@eckpunkt/document';
import { wholeNumber } from './attributes.ts';
import { textOf } from './text.ts';

/** A table as formats need it: every place taken exactly once, header rows told from the rest. */
export interface Grid {
  readonly columns: number;
  /** Share of the width for each column, together 1. */
  readonly widths: readonly number[];
  readonly head: readonly Row[];
  readonly body: readonly Row[];
}

export type Row = readonly Cell[];

export interface Cell {
  /** Null where the table has a hole, as after two people changed its shape at once. */
  readonly node: DocumentNode | null;
  readonly header: boolean;
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
}

export function gridOf(table: DocumentNode): Grid {
  const rows = (table.content ?? []).map((row) => row.content ?? []);
  const headRows = countHeadRows(rows);
  // A cell may not reach from the header into the body: formats repeat the header on each page.
  const head = placed(rows.slice(0, headRows));
  const body = placed(rows.slice(headRows));
  const columns = Math.max(1, ...[...head, ...body].map(widthOf));
  const filled = { columns, head: filledTo(columns, head), body: filledTo(columns, body) };
  return { ...filled, widths: widthsOf(columns, [...head, ...body].flat()) };
}

/** Leading rows of header cells only; a table of nothing else has none, as it heads nothing. */
function countHeadRows(rows: readonly (readonly DocumentNode[])[]): number {
  const isHead = (row: readonly DocumentNode[]): boolean =>
    row.length > 0 && row.every(({ type }) => type === 'tableHeader');
  const end = rows.findIndex((row) => !isHead(row));
  return Math.max(0, end);
}

/** Gives every cell its column, and trims spans to the room that there is. */
function placed(rows: readonly (readonly DocumentNode[])[]): Cell[][] {
  // For each column, how many further rows a cell from above still takes.
  const taken: number[] = [];
  return rows.map((row, index) => {
    const cells = row.map((node) => place(node, taken, rows.length - index));
    for (const column of taken.keys()) taken[column] = Math.max(0, (taken[column] ?? 0) - 1);
    return cells;
  });
}

function place(node: DocumentNode, taken: number[], rowsLeft: number): Cell {
  let column = 0;
  while (isTaken(taken, column)) column += 1;
  const wanted = span(node, 'colspan');
  let colspan = 1;
  while (colspan < wanted && !isTaken(taken, column + colspan)) colspan += 1;
  const rowspan = Math.min(span(node, 'rowspan'), rowsLeft);
  for (let at = column; at < column + colspan; at += 1) taken[at] = rowspan;
  return { node, header: node.type === 'tableHeader', column, colspan, rowspan };
}

const isTaken = (taken: readonly number[], column: number): boolean => (taken[column] ?? 0) > 0;

const span = (node: DocumentNode, name: 'colspan' | 'rowspan'): number =>
  Math.max(1, wholeNumber(node, name, 1));

const widthOf = (row: Row): number =>
  Math.max(0, ...row.map(({ column, colspan }) => column + colspan));

/** Puts empty cells where no cell is, so that the rows are equally long. */
function filledTo(columns: number, rows: readonly Row[]): Row[] {
  const taken = rows.map(() => new Set<number>());
  for (const [index, row] of rows.entries()) {
    for (const cell of row) {
      for (let down = 0; down < cell.rowspan; down += 1) {
        for (let right = 0; right < cell.colspan; right += 1) {
          taken[index + down]?.add(cell.column + right);
        }
      }
    }
  }
  return rows.map((row, index) => {
    const holes = Array.from({ length: columns }, (_, column) => column)
      .filter((column) => !taken[index]?.has(column))
      .map((column) => ({ node: null, header: false, column, colspan: 1, rowspan: 1 }));
    return [...row, ...holes].toSorted((a, b) => a.column - b.column);
  });
}

const widthsOf = (columns: number, cells: readonly Cell[]): number[] =>
  shares(draggedWidths(columns, cells) ?? wishedWidths(columns, cells));

function shares(weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b);
  return weights.map((weight) => weight / sum);
}

/** The widths that somebody gave to the columns on screen, if to all of them. */
function draggedWidths(columns: number, cells: readonly Cell[]): number[] | null {
  const widths: number[] = [];
  for (const { node, column } of cells) {
    const given = node?.attrs?.['colwidth'];
    if (!Array.isArray(given)) continue;
    for (const [offset, width] of given.entries()) widths[column + offset] ??= Number(width);
  }
  const complete = widths.length === columns && Array.from(widths).every((width) => width > 0);
  return complete ? widths : null;
}

/** More room for longer texts, but less and less so; and enough for a long word. */
function wishedWidths(columns: number, cells: readonly Cell[]): number[] {
  const single = cells.filter(({ colspan }) => colspan === 1);
  return Array.from({ length: columns }, (_, column) =>
    Math.max(3, ...single.filter((cell) => cell.column === column).map(wish)),
  );
}

function wish({ node }: Cell): number {
  const text = node ? textOf(node) : '';
  const longestWord = Math.max(...text.split(/[\s-]+/u).map(({ length }) => length));
  return Math.max(Math.sqrt(Math.min(text.length, 200)), Math.min(longestWord, 18) / 2);
}

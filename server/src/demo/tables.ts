import { p, type Inline, type Node } from './prose.ts';

interface Table {
  readonly id: string;
  readonly caption: string;
  readonly credit: string;
}

/** A cell is a line of text, which is data, or what {@link th} and {@link td} make. */
type Cell = string | Node;

interface Span {
  readonly colspan?: number;
  readonly rowspan?: number;
}

const cell =
  (type: 'tableHeader' | 'tableCell') =>
  (text: Inline, span: Span = {}): Node => ({
    type,
    attrs: { colspan: 1, rowspan: 1, ...span },
    content: [p(text)],
  });

export const th = cell('tableHeader');
export const td = cell('tableCell');

export const gridOf = (attrs: Table, ...rows: Cell[][]): Node => ({
  type: 'table',
  attrs: { ...attrs },
  content: rows.map((cells) => ({
    type: 'tableRow',
    content: cells.map((each) => (typeof each === 'string' ? td(each) : each)),
  })),
});

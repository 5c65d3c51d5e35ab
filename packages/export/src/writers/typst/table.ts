import type { DocumentNode } from '@eckpunkt/document';
import { words as attribute } from '../../attributes.ts';
import { gridOf, type Cell, type Row } from '../../grid.ts';
import { everyNode } from '../../resolve/rewrite.ts';
import { textOf } from '../../text.ts';
import type { Walk } from '../../walk.ts';
import type { TypstContext } from '../typst.ts';
import { anchorOf } from './boxes.ts';
import { typstString } from './string.ts';

type TypstWalk = Walk<string>;

export function table(node: DocumentNode, walk: TypstWalk, { respell }: TypstContext): string {
  const caption = attribute(node, 'caption');
  const credit = attribute(node, 'credit');
  const bare = `table(${columnsOf(node, walk)})`;
  if (caption === '' && credit === '') return `#${bare};\n\n`;
  const said = (text: string): string => typstString(respell(text));
  const label = said(attribute(node, 'label'));
  return `#paper-table(${label}, ${said(caption)}, ${said(credit)}, ${anchorOf(node)}, ${isLong(node)}, ${bare});\n\n`;
}

const MANY_ROWS = 10;
const MUCH_TEXT = 900;

/** A small table moves to the next page as a whole; a long one may be torn. */
const isLong = (node: DocumentNode): boolean =>
  (node.content?.length ?? 0) > MANY_ROWS ||
  textOf(node).length > MUCH_TEXT ||
  [...everyNode(node)].some(({ type }) => type === 'figure');

function columnsOf(node: DocumentNode, walk: TypstWalk): string {
  const { widths, head, body } = gridOf(node);
  const columns = widths.map((width) => `${(width * 100).toFixed(2)}fr`).join(', ');
  const header = head.length === 0 ? '' : tableHeader(head, walk);
  return `columns: (${columns},),\n${header}${rows(body, walk, '')}`;
}

/** Repeated on each page, where that may be: PDF/UA allows no link in a repetition. */
function tableHeader(head: readonly Row[], walk: TypstWalk): string {
  const repeat = !head.flat().some(({ node }) => node && hasLink(node));
  return `table.header(repeat: ${repeat}, ${rows(head, walk, 'fill: paper-tint, ')}),\n`;
}

const leading: ReadonlySet<string> = new Set(['footnote', 'crossReference', 'citation', 'figure']);

const hasLink = (node: DocumentNode): boolean =>
  [node, ...everyNode(node)].some(
    ({ type, marks = [] }) => leading.has(type) || marks.some((mark) => mark.type === 'link'),
  );

const rows = (cells: readonly Row[], walk: TypstWalk, look: string): string =>
  cells.map((row) => `${row.map((cell) => tableCell(cell, walk, look)).join(' ')}\n`).join('');

function tableCell({ node, colspan, rowspan }: Cell, walk: TypstWalk, look: string): string {
  const inner = node ? walk.one(node) : '';
  if (look === '' && colspan === 1 && rowspan === 1) return `[${inner}],`;
  return `table.cell(${look}colspan: ${colspan}, rowspan: ${rowspan})[${inner}],`;
}

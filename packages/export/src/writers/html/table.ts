import type { DocumentNode } from '@eckpunkt/document';
import { words as attribute } from '../../attributes.ts';
import { gridOf, type Cell, type Row } from '../../grid.ts';
import { isBlank } from '../../text.ts';
import type { Walk } from '../../walk.ts';
import type { Words } from '../../words.ts';
import { idAttribute } from './boxes.ts';
import { escapeHtml } from './escape.ts';
import { labelled } from './figure.ts';

type HtmlWalk = Walk<string>;

/** In a box of its own that scrolls on a narrow screen, and by keyboard, hence the tabindex. */
export function table(node: DocumentNode, walk: HtmlWalk, words: Words): string {
  const { head, body } = gridOf(node);
  const rows = (name: string, cells: readonly Row[]): string =>
    cells.length === 0
      ? ''
      : `<${name}>\n${cells.map((row) => tr(row, walk, name)).join('')}</${name}>\n`;
  const inner = `<table${idAttribute(node)}>\n${captionOf(node)}${rows('thead', head)}${rows('tbody', body)}</table>`;
  const name = escapeHtml(attribute(node, 'label') || words.table);
  return `<div class="table" role="group" aria-label="${name}" tabindex="0">${inner}</div>\n${creditOf(node)}`;
}

function captionOf(node: DocumentNode): string {
  const caption = attribute(node, 'caption');
  if (caption === '') return '';
  return `<caption>${labelled(attribute(node, 'label'), escapeHtml(caption))}</caption>\n`;
}

function creditOf(node: DocumentNode): string {
  const credit = attribute(node, 'credit');
  return credit === '' ? '' : `<p class="table-credit">${escapeHtml(credit)}</p>\n`;
}

const tr = (row: Row, walk: HtmlWalk, section: string): string =>
  `<tr>${row.map((cell) => td(cell, walk, section)).join('')}</tr>\n`;

/** A header cell without words heads nothing: to a screen reader it would be a header without name. */
function td(cell: Cell, walk: HtmlWalk, section: string): string {
  const isHeader = cell.header && cell.node !== null && !isBlank(cell.node);
  const name = isHeader ? 'th' : 'td';
  const scope = isHeader ? ` scope="${section === 'thead' ? 'col' : 'row'}"` : '';
  const spans = spanAttribute('colspan', cell.colspan) + spanAttribute('rowspan', cell.rowspan);
  return `<${name}${scope}${spans}>${cell.node ? walk.one(cell.node) : ''}</${name}>`;
}

const spanAttribute = (name: string, span: number): string =>
  span > 1 ? ` ${name}="${span}"` : '';

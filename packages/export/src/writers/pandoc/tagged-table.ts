import type { Grid, Row } from '../../grid.ts';
import type { Walk } from '../../walk.ts';
import { element, paragraph, type Elements, type Json } from './elements.ts';

/**
 * A table by the tags of HTML, with empty lines between them and the cells: what stands in these
 * is Markdown then, with notes that are counted with all others. Pandoc's own way out, a table
 * that is HTML altogether, counts the notes in it by themselves.
 */
export function taggedTable(grid: Grid, caption: Elements, walk: Walk<Elements>): Elements {
  const title = caption.length === 0 ? [] : ['<caption>', paragraph(caption), '</caption>'];
  const parts = [
    '<table>',
    ...title,
    ...section('thead', grid.head, walk),
    ...section('tbody', grid.body, walk),
    '</table>',
  ];
  return joined(parts).map((part) =>
    typeof part === 'string' ? element('RawBlock', ['html', part]) : part,
  );
}

/** Tags, and blocks between them. */
type Parts = readonly Json[];

function section(name: 'thead' | 'tbody', rows: readonly Row[], walk: Walk<Elements>): Parts {
  if (rows.length === 0) return [];
  const inside = rows.flatMap((row) => [
    '<tr>',
    ...row.flatMap((cell) => cellOf(cell, walk)),
    '</tr>',
  ]);
  return [`<${name}>`, ...inside, `</${name}>`];
}

function cellOf({ node, header, colspan, rowspan }: Row[number], walk: Walk<Elements>): Parts {
  const name = header ? 'th' : 'td';
  const across = colspan > 1 ? ` colspan="${colspan}"` : '';
  const down = rowspan > 1 ? ` rowspan="${rowspan}"` : '';
  return [`<${name}${across}${down}>`, ...(node ? walk.inside(node) : []), `</${name}>`];
}

/** Tags that nothing parts are one block of several lines. */
function joined(parts: Parts): Parts {
  const all: Json[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (typeof part === 'string' && typeof last === 'string') all.splice(-1, 1, `${last}\n${part}`);
    else all.push(part);
  }
  return all;
}

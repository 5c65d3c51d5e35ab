import { describe, expect, test } from 'vitest';
import { gridOf, type Grid } from './grid.ts';
import { node, paragraph } from './testing/papers.ts';

const cell = (words: string, attrs: object = {}, type = 'tableCell') => ({
  ...node(type, paragraph(words)),
  attrs: { ...attrs },
});
const head = (words: string, attrs: object = {}) => cell(words, attrs, 'tableHeader');
const row = (...cells: ReturnType<typeof cell>[]) => node('tableRow', ...cells);

/** Every place must be taken exactly once, else a format would shift or refuse the table. */
function coverage({ columns, head: headRows, body }: Grid): number[][] {
  const places = [headRows, body].flatMap((rows) => {
    const taken = rows.map(() => Array.from({ length: columns }, () => 0));
    for (const [index, cells] of rows.entries()) {
      for (const { column, colspan, rowspan } of cells) {
        for (let down = 0; down < rowspan; down += 1) {
          for (let right = 0; right < colspan; right += 1) {
            const line = taken[index + down] ?? [];
            line[column + right] = (line[column + right] ?? 0) + 1;
            taken[index + down] = line;
          }
        }
      }
    }
    return taken;
  });
  return places;
}

describe('each place of a table is taken once', () => {
  test.each([
    ['plain', [row(cell('a'), cell('b')), row(cell('c'), cell('d'))]],
    ['ragged', [row(cell('a')), row(cell('b'), cell('c'), cell('d')), row()]],
    [
      'spans',
      [row(cell('a', { rowspan: 2, colspan: 2 }), cell('b')), row(cell('c')), row(cell('d'))],
    ],
    [
      'spans that collide',
      [row(cell('a'), cell('b', { rowspan: 3 })), row(cell('c', { colspan: 3 }))],
    ],
    ['spans beyond the end', [row(cell('a', { rowspan: 1000, colspan: 100 }))]],
    [
      'a header that reaches into the body',
      [row(head('a', { rowspan: 3 }), head('b')), row(cell('c'))],
    ],
    ['no rows', []],
  ])('%s', (_name, rows) => {
    const grid = gridOf(node('table', ...rows));
    const lines = coverage(grid);
    expect(lines).toHaveLength(rows.length);
    for (const line of lines) expect(line).toEqual(Array.from({ length: grid.columns }, () => 1));
    expect(grid.widths).toHaveLength(grid.columns);
    expect(grid.widths.reduce((a, b) => a + b)).toBeCloseTo(1);
  });
});

test('leading rows of header cells are the head, but not all rows', () => {
  expect(gridOf(node('table', row(head('a')), row(head('b')), row(cell('c')))).head).toHaveLength(
    2,
  );
  expect(gridOf(node('table', row(head('a')), row(head('b')))).head).toHaveLength(0);
  expect(gridOf(node('table', row(head('a')), row(cell('b')), row(head('c')))).head).toHaveLength(
    1,
  );
});

test('longer texts get more room, and no column is crushed', () => {
  const { widths } = gridOf(node('table', row(cell('ja'), cell('ein langer Text '.repeat(20)))));
  expect(widths[1]).toBeGreaterThan((widths[0] ?? 0) * 2);
  expect(widths[0]).toBeGreaterThan(0.1);
});

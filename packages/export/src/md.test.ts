import { expect, test } from 'vitest';
import { md } from './md.ts';
import type { DocumentNode } from '@eckpunkt/document';
import { everything, node, paper, paragraph } from './testing/papers.ts';

const write = async (input = everything) =>
  new TextDecoder().decode(await md.write(input, { warn: () => undefined }));

test('title and the like stand at the top, the text below in Markdown', async () => {
  const markdown = await write();
  const [, yaml = '', body = ''] = markdown.split(/^---$/m);
  expect(yaml).toContain(String.raw`title: "Algen „für alle“: \\<Küste\\> & Labor"`);
  expect(yaml).toContain('date: 2026-03-12');
  expect(yaml).toContain('subtitle: Positionspapier · Version 1.0');
  expect(yaml).toContain('Größe hilft.');
  expect(body).toContain('# 1 Lage\n');
  expect(body).toContain('Eins **fett** und *kursiv*.');
  expect(body).toMatch(/\| Merkmal\s+\| Wert\s+\|/);
  expect(body).toContain('[Quelle](https://example.org/q)');
});

test('what looks like markup is escaped', async () => {
  const markdown = await write(
    paper('T', [paragraph('<script>alert(1)</script> *no* [x](javascript:1) # no')]),
  );
  expect(markdown).toContain(
    String.raw`\<script\>alert(1)\</script\> \*no\* \[x\](javascript:1) \# no`,
  );
});

test('a table with merged cells comes as HTML, and nothing of it is lost', async () => {
  const cell = (words: string, attrs: object = {}) => ({
    ...node('tableCell', paragraph(words)),
    attrs: { ...attrs },
  });
  const table = node(
    'table',
    node('tableRow', cell('breit', { colspan: 2 })),
    node('tableRow', cell('<hoch>', { rowspan: 2 }), cell('x')),
    node('tableRow', cell('y')),
  );
  const markdown = await write(paper('T', [table]));
  expect(markdown).toContain('<td colspan="2">breit</td>');
  expect(markdown).toContain('<td rowspan="2">&lt;hoch&gt;</td>');
  expect(markdown).toContain('<td>y</td>');
});

const note = (words: string) => node('footnote', words);
const cell = (attrs: Readonly<Record<string, unknown>>, ...content: readonly DocumentNode[]) => ({
  ...node('tableCell', ...content),
  attrs,
});
const row = (...cells: readonly DocumentNode[]) => node('tableRow', ...cells);

test('a table with merged cells and notes keeps both, and notes are counted through', async () => {
  const table = node(
    'table',
    row(node('tableHeader', paragraph('Kreis')), node('tableHeader', paragraph('Betten'))),
    row(cell({ colspan: 2 }, paragraph('<b>', note('Zweite')))),
    row(cell({}, paragraph('Rügen')), cell({}, paragraph('410', note('Dritte')))),
  );
  const text = (words: string, of: string) => paragraph(words, note(of));
  const markdown = await write(paper('T', [text('A', 'Erste'), table, text('B', 'Vierte')]));
  expect(markdown).toContain(
    String.raw`<table>
<thead>
<tr>
<th>

Kreis

</th>
<th>

Betten

</th>
</tr>
</thead>
<tbody>
<tr>
<td colspan="2">

\<b\>[^2]

</td>
</tr>`,
  );
  expect(markdown).toMatch(/410\[\^3\][^]*B\[\^4\][^]*\[\^2\]: Zweite/);
});

test('so does one with lists in its cells, and a plain one needs no tags', async () => {
  const list = node('bulletList', node('listItem', paragraph('Eins', note('Hier'))));
  const listed = await write(paper('T', [node('table', row(cell({}, list)))]));
  expect(listed).toContain('<td>\n\n- Eins[^1]\n\n</td>');
  const plain = await write(paper('T', [node('table', row(cell({}, paragraph('x', note('y')))))]));
  expect(plain).not.toContain('<td>');
});

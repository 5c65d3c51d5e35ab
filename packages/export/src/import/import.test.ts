import { strToU8, zipSync, type Zippable } from 'fflate';
import { expect, test } from 'vitest';
import { importFile } from './index.ts';
import type { Lost } from './report.ts';

async function read(name: string, content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  const imported = await importFile({ name, bytes, language: 'de' });
  if (!imported.ok) throw new Error(`${imported.why}: ${imported.detail}`);
  return imported;
}

type Node = { type: string; text?: string; attrs?: object; marks?: object[]; content?: Node[] };

/** A document as one can read it: `heading2(A)`, marks after their text. */
function outline(node: Node): string {
  if (node.type === 'text') return node.text + (node.marks ?? []).map(sign).join('');
  const attrs = Object.entries(node.attrs ?? {}).filter(
    ([name, value]) => ['level', 'start', 'colspan', 'rowspan'].includes(name) && value !== 1,
  );
  const isText = node.content?.some(({ type }) => type === 'text');
  const inner = (node.content ?? []).map(outline).join(isText ? '' : ' ');
  return `${node.type}${attrs.map(([name, value]) => ` ${name}=${value}`).join('')}(${inner})`;
}

const sign = (mark: object): string => ('type' in mark ? `^${String(mark.type)}` : '');

async function blocks(name: string, content: string | Uint8Array): Promise<readonly string[]> {
  const { document } = await read(name, content);
  return document.content.map((node) => outline(node as Node));
}

const kinds = (lost: readonly Lost[]) =>
  lost.map(({ kind, count, where }) => [kind, count, ...where]);

const lostIn = async (name: string, content: string | Uint8Array) =>
  kinds((await read(name, content)).report.lost);

test('the only heading of level 1 is the title, and the others move up', async () => {
  expect(await blocks('a.md', '# T\n\n## A\n\n##### B\n\n###### C\n')).toEqual([
    'title(T)',
    'heading(A)',
    'heading level=4(B)',
    'heading level=4(C)',
  ]);
  expect(await lostIn('a.md', '# T\n\n###### C\n')).toEqual([['headingLevel', 1, 'C']]);
});

test('of two headings of level 1 none is the title', async () => {
  expect(await blocks('a.md', '# A\n\n# B\n')).toEqual(['title()', 'heading(A)', 'heading(B)']);
});

test('a title that the file states comes first, and is not there twice', async () => {
  const html =
    '<html><head><title>T</title></head><body><main><h1>T</h1><h2>A</h2></main></body></html>';
  expect(await blocks('a.html', html)).toEqual(['title(T)', 'heading(A)']);
});

test('lists nest, and go on after a table that cannot stand in them', async () => {
  const html =
    '<ol start="3"><li>a<ul><li>b</li></ul></li><li>c<table><tr><td>x</td></tr></table></li><li>d</li></ol>';
  expect(await blocks('a.html', html)).toEqual([
    'title()',
    'orderedList start=3(listItem(paragraph(a) bulletList(listItem(paragraph(b)))) listItem(paragraph(c)))',
    'table(tableRow(tableCell(paragraph(x))))',
    'orderedList start=5(listItem(paragraph(d)))',
  ]);
});

test('tables keep merged cells and header rows', async () => {
  const html =
    '<table><thead><tr><th colspan="2">H</th></tr></thead><tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr></table>';
  expect(await blocks('a.html', html)).toEqual([
    'title()',
    'table(tableRow(tableHeader colspan=2(paragraph(H))) tableRow(tableCell rowspan=2(paragraph(a)) tableCell(paragraph(b))) tableRow(tableCell(paragraph(c))))',
  ]);
});

test('a first row in bold is a header, if the others are not', async () => {
  const row = (tag: string) => `<tr><td><${tag}>a</${tag}></td><td><${tag}>b</${tag}></td></tr>`;
  const [, headed] = await blocks('a.html', `<table>${row('b')}${row('i')}</table>`);
  expect(headed).toContain('tableHeader(paragraph(a^bold))');
  const [, bold] = await blocks('a.html', `<table>${row('b')}${row('b')}</table>`);
  expect(bold).not.toContain('tableHeader');
});

test('links lead to the web or to a mailbox, or are text', async () => {
  const links = '[a](https://a.de) [b](mailto:b@c.de) [c](javascript:alert(1)) [d](../d.md)';
  expect(await blocks('a.md', links)).toEqual(['title()', 'paragraph(a^link b^link c d)']);
  expect(await lostIn('a.md', links)).toEqual([
    ['link', 2, 'c (javascript:alert(1))', 'd (../d.md)'],
  ]);
});

test('footnotes, pictures, formulas and citations are words at their place, and named', async () => {
  const text = 'A^[Eine *Note*.] ![Alge](a.png){width=1cm} $E=mc^2$ [@key, S. 3]';
  const { document, report } = await read('a.md', text);
  expect(outline(document.content[1] as Node)).toBe(
    'paragraph(A [Eine Note^italic.] [Bild: Alge] $E=mc^2$ [@key, S. 3])',
  );
  expect(kinds(report.lost)).toEqual([
    ['footnote', 1, 'Eine Note.'],
    ['picture', 1, 'Alge'],
    ['formula', 1, 'E=mc^2'],
    ['citation', 1, '[@key, S. 3]'],
  ]);
});

test('quotation marks are those of the language', async () => {
  expect(await blocks('a.md', `Er sagt "ja".`)).toEqual(['title()', 'paragraph(Er sagt „ja“.)']);
});

test('what runs or is embedded in a page is named and nothing of it comes along', async () => {
  const html = '<p onclick="x()">A</p><script>alert(1)</script><iframe src="/etc/passwd"></iframe>';
  expect(await blocks('a.html', html)).toEqual(['title()', 'paragraph(A)']);
  expect(await lostIn('a.html', html)).toEqual([['embedded', 2, 'script', 'iframe']]);
});

test('nesting without end ends', async () => {
  const { document, report } = await read('a.md', `${'> '.repeat(300)}tief\n`);
  expect(JSON.stringify(document).match(/blockquote/g)?.length).toBeLessThanOrEqual(12);
  expect(kinds(report.lost)).toEqual([['nesting', 1, 'tief']]);
});

test('an abstract has its place; other details are named', async () => {
  const text = '---\ntitle: T\nabstract: Kurz.\nauthor: Ada\nkeywords: [a, b]\n---\n\nText.\n';
  expect(await blocks('a.md', text)).toEqual([
    'title(T)',
    'abstract(paragraph(Kurz.))',
    'paragraph(Ada)',
    'paragraph(Text.)',
  ]);
  expect(await lostIn('a.md', text)).toEqual([['frontMatter', 2, 'author: Ada', 'keywords: a, b']]);
});

test('an empty file is an empty paper', async () => {
  expect(await blocks('a.md', '')).toEqual(['title()', 'paragraph()']);
});

test('old text files of Windows are read', async () => {
  expect(await blocks('a.txt', new Uint8Array([0xdc, 0x62, 0x65, 0x72]))).toEqual([
    'title()',
    'paragraph(Über)',
  ]);
});

const ODT = ['office', 'text', 'table', 'style']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:dc="http://purl.org/dc/elements/1.1/"')
  .concat('xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"')
  .join(' ');

const odt = (content: string, more: Zippable = {}) =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(
      `<office:document-content ${ODT}><office:body><office:text>${content}</office:text></office:body></office:document-content>`,
    ),
    'styles.xml': strToU8(
      `<office:document-styles ${ODT}><office:font-face-decls/><office:styles/><office:automatic-styles/><office:master-styles/></office:document-styles>`,
    ),
    ...more,
  });

test('changes and comments in an ODT are counted and named', async () => {
  const changes =
    '<text:tracked-changes><text:changed-region><text:deletion><text:p>weg</text:p></text:deletion></text:changed-region><text:changed-region><text:insertion/></text:changed-region></text:tracked-changes>';
  const comment =
    '<office:annotation><dc:creator>Ada</dc:creator><text:p>Stimmt das?</text:p></office:annotation>';
  const file = odt(`${changes}<text:p>Satz${comment}.</text:p>`);
  expect(await blocks('a.odt', file)).toEqual(['title()', 'paragraph(Satz.)']);
  expect(await lostIn('a.odt', file)).toEqual([
    ['insertion', 1],
    ['deletion', 1, 'weg'],
    ['comment', 1, 'Stimmt das?'],
  ]);
});

test('text in boxes comes behind what stands before it, and is named', async () => {
  const box = '<draw:frame><draw:text-box><text:p>Im Kasten</text:p></draw:text-box></draw:frame>';
  const file = odt(`<text:p>Eins${box}</text:p><text:p>Zwei</text:p>`);
  expect(await blocks('a.odt', file)).toEqual([
    'title()',
    'paragraph(Eins)',
    'paragraph(Im Kasten)',
    'paragraph(Zwei)',
  ]);
  expect(await lostIn('a.odt', file)).toEqual([['text', 1, 'Im Kasten']]);
});

test.each([
  ['entities', odt('', { 'meta.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') })],
  ['no content', odt('', { 'content.xml': strToU8('<a') })],
  ['a way out', odt('', { 'a/../../b': new Uint8Array() })],
  ['half of it', odt('<text:p>a</text:p>').subarray(0, 300)],
])('an archive with %s is not read', async (_what, bytes) => {
  const imported = await importFile({ name: 'a.odt', bytes, language: 'de' });
  expect(imported).toMatchObject({ ok: false, why: 'unreadable' });
});

import { strToU8, zipSync, type Zippable } from 'fflate';
import { expect, test } from 'vitest';
import { engraveNothing } from '../testing/engrave.ts';
import { png } from '../testing/pictures.ts';
import { importFile } from './index.ts';
import type { Lost } from './report.ts';

async function read(name: string, content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  const imported = await importFile({ name, bytes, language: 'de' }, engraveNothing);
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
  const latex = node.attrs && 'latex' in node.attrs ? `[${String(node.attrs.latex)}]` : '';
  return `${node.type}${latex}${attrs.map(([name, value]) => ` ${name}=${value}`).join('')}(${inner})`;
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

test('footnotes and formulas arrive as such, with what stands in them', async () => {
  const { document, report } = await read(
    'a.md',
    'A^[Eine *Note* mit $x$.] sei $E=mc^2$.\n\n$$a$$\n\nDavor $$b$$ dahinter.\n\n- in $$c$$ Liste\n',
  );
  expect(document.content.slice(1).map((node) => outline(node as Node))).toEqual([
    'paragraph(Afootnote(Eine Note^italic mit formula[x]().) sei formula[E=mc^2]().)',
    'formulaBlock[a]()',
    'paragraph(Davor )',
    'formulaBlock[b]()',
    'paragraph( dahinter.)',
    'bulletList(listItem(paragraph(in formula[c]() Liste)))',
  ]);
  expect(kinds(report.lost)).toEqual([['formula', 1, 'c']]);
  expect(report.carried).toMatchObject({ footnotes: 1, formulas: 5 });
});

test('several paragraphs of a note are its lines; a note within it is in brackets', async () => {
  const notes = '[^a]: Eins.\n\n    - Zwei^[drei]\n';
  expect(await blocks('a.md', `Text[^a].\n\n${notes}`)).toEqual([
    'title()',
    'paragraph(Textfootnote(Eins.hardBreak()Zwei [drei]).)',
  ]);
});

test('without their sources and pictures, citations and pictures are words, and named', async () => {
  const text = 'A ![Alge](a.png){width=1cm} [@key, S. 3]\n\n![Moor](https://x.de/b.png)\n';
  const { document, report } = await read('a.md', text);
  expect(document.content.slice(1).map((node) => outline(node as Node))).toEqual([
    'paragraph(A [Bild: Alge] [@key, S. 3])',
    'figure(Moor)',
  ]);
  expect(kinds(report.lost)).toEqual([
    ['picture', 2, 'Alge (a.png)', 'Moor (b.png)'],
    ['citation', 1, '[@key, S. 3]'],
  ]);
  expect(report.carried.figures).toBe(0);
});

test('links to headings become references; words that say more than a number stay', async () => {
  const text =
    '# Lage\n\nA\n\n# Ziel {#z}\n\nSiehe [Lage](#lage), Kapitel [2](#z), [Abschnitt 7](#z), [dort](#z) und [weg](#weg).\n';
  expect((await blocks('a.md', text)).at(-1)).toBe(
    'paragraph(Siehe crossReference(), crossReference(), crossReference(), dort (crossReference()) und weg.)',
  );
  expect(await lostIn('a.md', text)).toEqual([
    ['reference', 3, 'Lage', 'Abschnitt 7', 'dort'],
    ['link', 1, 'weg (#weg)'],
  ]);
});

test('links to headings without a number become references, too', async () => {
  const text =
    '# Vorwort {#v .unnumbered}\n\nA\n\n# Lage\n\nSiehe [Vorwort](#v), Abschnitt [Vorwort](#v), [Kapitel 2](#v) und [hier](#v).\n';
  expect((await blocks('a.md', text)).at(-1)).toBe(
    'paragraph(Siehe crossReference(), crossReference(), crossReference() und hier (crossReference()).)',
  );
  expect(await lostIn('a.md', text)).toEqual([
    ['reference', 4, 'Vorwort', 'Vorwort', 'Kapitel 2', 'hier'],
  ]);
});

test('code, definitions, boxes, and passages in another language', async () => {
  const text =
    '```js\nx = 1\n\ny\n```\n\nMoor\n:   Nasses Land.\n:   Torf.\n\n::: warning\nAchtung\n:::\n\n[Oui]{lang=fr-FR} `z` [u]{.ul}\n';
  expect(await blocks('a.md', text)).toEqual([
    'title()',
    'codeBlock(x = 1\n\ny)',
    'definitionList(definitionTerm(Moor) definition(paragraph(Nasses Land.)) definition(paragraph(Torf.)))',
    'callout(paragraph(Achtung))',
    'paragraph(Oui^language z^code u^underline)',
  ]);
  expect(await lostIn('a.md', text)).toEqual([]);
});

test('a heading without a number keeps none', async () => {
  const { document } = await read('a.md', '# A {-}\n\n# B\n');
  expect(document.content.slice(1).map(({ attrs }) => attrs?.['numbering'])).toEqual([
    'none',
    'number',
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

test('the front matter of a file is that of the paper; other details are named', async () => {
  const front =
    'title: T\nsubtitle: U\nabstract: Kurz.\nauthor:\n- Ada\n- name: Ben\n  affiliation: Uni Rostock\n  orcid: 0000-0002-1825-0097\nkeywords: [a, b]\nversion: 3\n';
  const { document, report } = await read('a.md', `---\n${front}---\n\nText.\n`);
  expect(document.content.map((node) => outline(node as Node))).toEqual([
    'title(T)',
    'subtitle(U)',
    'author()',
    'author()',
    'abstract(paragraph(Kurz.))',
    'keywords(a, b)',
    'paragraph(Text.)',
  ]);
  expect(document.content[3]?.attrs).toMatchObject({
    name: 'Ben',
    organisation: 'Uni Rostock',
    orcid: '0000-0002-1825-0097',
  });
  expect(kinds(report.lost)).toEqual([['frontMatter', 1, 'version: 3']]);
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

test('an ODT brings citations, formulas, descriptions of pictures, and its title', async () => {
  const XLINK =
    'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"';
  const field = JSON.stringify({
    citationItems: [{ id: 1, locator: '3', itemData: { id: 1, type: 'book', title: 'Moor' } }],
  }).replaceAll('"', '&quot;');
  const mark = `text:name="ZOTERO_ITEM CSL_CITATION ${field} RND1"`;
  const object = (name: string) =>
    `<draw:frame ${XLINK}><draw:object xlink:href="./${name}"/></draw:frame>`;
  const file = odt(
    `<text:p text:style-name="Title">Moore</text:p><text:p>Nass <text:reference-mark-start ${mark}/>(Meyer)<text:reference-mark-end ${mark}/>, ${object('Object 1')} groß.${object('Object 2')}</text:p><text:p><draw:frame ${XLINK}><draw:image xlink:href="Pictures/a.png"/><svg:desc>Die Karte</svg:desc></draw:frame></text:p>`,
    {
      'Pictures/a.png': new Uint8Array(png(60, 40).bytes),
      'Object 1/content.xml': strToU8(
        '<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi></math>',
      ),
      'Object 2/content.xml': strToU8('<office:document-content/>'),
    },
  );
  const { document, report } = await read('a.odt', file);
  expect(document.content.map((node) => outline(node as Node))).toEqual([
    'title(Moore)',
    'paragraph(Nass citation(), formula[x]() groß.)',
    'figure()',
    'source()',
  ]);
  expect(document.content[2]?.attrs).toMatchObject({ alt: 'Die Karte', width: 60 });
  expect(kinds(report.lost)).toEqual([['embedded', 1, 'Object 2/content.xml']]);
});

test.each([
  ['entities', odt('', { 'meta.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') })],
  ['no content', odt('', { 'content.xml': strToU8('<a') })],
  ['a way out', odt('', { 'a/../../b': new Uint8Array() })],
  ['half of it', odt('<text:p>a</text:p>').subarray(0, 300)],
])('an archive with %s is not read', async (_what, bytes) => {
  const imported = await importFile({ name: 'a.odt', bytes, language: 'de' }, engraveNothing);
  expect(imported).toMatchObject({ ok: false, why: 'unreadable' });
});

const numberedList = (...items: readonly string[]) =>
  `<text:list text:style-name="L1">${items.join('')}</text:list>`;
const item = (text: string, start = '') =>
  `<text:list-item${start && ` text:start-value="${start}"`}><text:p>${text}</text:p></text:list-item>`;
const odtStyles =
  '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style><style:style style:name="P1" style:parent-style-name="List_20_Heading" style:family="paragraph"/>';
const odtWithStyles = (content: string) => {
  const xml = `<office:document-content ${ODT}><office:automatic-styles>${odtStyles}</office:automatic-styles><office:body><office:text>${content}</office:text></office:body></office:document-content>`;
  return odt('', { 'content.xml': strToU8(xml) });
};

test('numbers with which items of an ODT begin anew arrive', async () => {
  const file = odtWithStyles(
    `${numberedList(item('a', '7'), item('b'), item('c', '20'))}<text:p>x</text:p>${numberedList(item('d'))}`,
  );
  const { document } = await read('a.odt', file);
  expect(document.content.map(({ type, attrs }) => [type, attrs?.['start']])).toEqual([
    ['title', undefined],
    ['orderedList', 7],
    ['orderedList', 20],
    ['paragraph', undefined],
    ['orderedList', 1],
  ]);
  expect(JSON.stringify(document)).not.toMatch(/[\uFDD0\uFDD1]/);
});

test('terms and definitions of an ODT are a list, and a lone definition a paragraph', async () => {
  const file = odtWithStyles(
    '<text:p text:style-name="List_20_Contents">Allein</text:p><text:p>x</text:p><text:p text:style-name="P1">Moor</text:p><text:p text:style-name="List_20_Contents">Nass.</text:p><text:p text:style-name="List_20_Heading">Meer</text:p><text:p text:style-name="List_20_Contents">Salzig.</text:p><text:p text:style-name="List_20_Contents">Weit.</text:p><text:p>y</text:p>',
  );
  expect(await blocks('a.odt', file)).toEqual([
    'title()',
    'paragraph(Allein)',
    'paragraph(x)',
    'definitionList(definitionTerm(Moor) definition(paragraph(Nass.)) definitionTerm(Meer) definition(paragraph(Salzig.)) definition(paragraph(Weit.)))',
    'paragraph(y)',
  ]);
  expect(await lostIn('a.odt', file)).toEqual([]);
});

test('notes as Google Docs writes them are footnotes', async () => {
  const html =
    '<p>Eins<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup> zwei<sup><a href="#ftnt2" id="ftnt_ref2">[2]</a></sup>.</p><hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span> Die <i>Note</i>.</span></p></div><div><p><a href="#ftnt_ref2" id="ftnt2">[2]</a> Zwei</p><p>Absätze</p></div>';
  expect(await blocks('a.html', html)).toEqual([
    'title()',
    'paragraph(Einsfootnote(Die Note^italic.) zweifootnote(ZweihardBreak()Absätze).)',
  ]);
  expect(await lostIn('a.html', html)).toEqual([]);
});

test('notes of old pages are footnotes, in a list and as paragraphs', async () => {
  const list =
    '<p>Eins<sup><a href="#fn1">1</a></sup>, zwei<a href="#fn2"><sup>2</sup></a>.</p><h2>Anmerkungen</h2><ol><li id="fn1">Die Note. <a href="#top">↑</a></li><li id="fn2"><p>Zwei</p></li></ol>';
  expect(await blocks('a.html', list)).toEqual([
    'title()',
    'paragraph(Einsfootnote(Die Note.), zweifootnote(Zwei).)',
  ]);
  const paragraphs =
    '<p>Eins<sup><a href="#fn1">1</a></sup>.</p><p>Weiter</p><p id="fn1">1. Die Note</p>';
  expect(await blocks('a.html', paragraphs)).toEqual([
    'title()',
    'paragraph(Einsfootnote(Die Note).)',
    'paragraph(Weiter)',
  ]);
});

test.each([
  [
    'two numbers for one note',
    '<p>a<sup><a href="#n">1</a></sup> b<sup><a href="#n">1</a></sup></p><p id="n">1 x</p>',
    2,
  ],
  ['no number at the note', '<p>a<sup><a href="#n">1</a></sup></p><p id="n">x</p>', 1],
  ['a note that stands before', '<p id="n">1 x</p><p>a<sup><a href="#n">1</a></sup></p>', 1],
  ['nothing but a number', '<p>a<sup><a href="#n">1</a></sup></p><ol><li id="n">1</li></ol>', 1],
])('%s are links, and named', async (_what, html, count) => {
  expect(JSON.stringify(await blocks('a.html', html))).not.toContain('footnote');
  expect((await lostIn('a.html', html))?.map(([kind, many]) => [kind, many])).toEqual([
    ['link', count],
  ]);
});

import { strToU8, zipSync, type Zippable } from 'fflate';
import { expect, test } from 'vitest';
import { plainText } from '@eckpunkt/document';
import { engraveNothing } from '../testing/engrave.ts';
import { importFile } from './index.ts';

// What pandoc says nothing about, or says in a way of its own, in the shape that Word writes.

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

const docx = (body: string, more: Zippable = {}): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
    ...more,
  });

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (...runs: readonly string[]) => `<w:p>${runs.join('')}</w:p>`;
const turn = (to: string) => `<w:r><w:fldChar w:fldCharType="${to}"/></w:r>`;
const field = (instruction: string, result: string) =>
  `${turn('begin')}<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>${turn('separate')}${run(result)}${turn('end')}`;

async function read(body: string, more?: Zippable) {
  const bytes = docx(body, more);
  const imported = await importFile({ name: 'a.docx', bytes, language: 'de' }, engraveNothing);
  if (!imported.ok) throw new Error(imported.detail);
  const lost = imported.report.lost.map(({ kind, count, where }) => [kind, count, ...where]);
  return { text: plainText(imported.document).trim(), lost };
}

test.each([
  'ADDIN ZOTERO_ITEM CSL_CITATION {"citationID":"a"}',
  'ADDIN CSL_CITATION {"citationItems":[]}',
  'ADDIN EN.CITE &lt;EndNote&gt;',
  'CITATION Mey26 \\l 1031',
])('a citation by %s is its text, and named', async (instruction) => {
  const { text, lost } = await read(p(run('Siehe '), field(instruction, '(Meyer 2026)'), run('.')));
  expect(text).toBe('Siehe (Meyer 2026).');
  expect(lost).toEqual([['citation', 1, '(Meyer 2026)']]);
});

test('other fields are text and nothing else', async () => {
  const { text, lost } = await read(p(run('Seite '), field('PAGEREF a', '7')));
  expect([text, lost]).toEqual(['Seite 7', []]);
});

test('proposed changes are taken as accepted, and counted', async () => {
  const by = 'w:id="1" w:author="Ada" w:date="2026-01-01T00:00:00Z"';
  const { text, lost } = await read(
    p(
      run('Ein '),
      `<w:del ${by}><w:r><w:delText>alter</w:delText></w:r></w:del>`,
      `<w:ins ${by}>${run('neuer')}</w:ins>`,
      run(' Satz'),
    ),
  );
  expect(text).toBe('Ein neuer Satz');
  expect(lost).toEqual([
    ['insertion', 1, 'neuer'],
    ['deletion', 1, 'alter'],
  ]);
});

test('headers and footers are named, bare page numbers are not', async () => {
  const part = (content: string) => strToU8(`<w:hdr ${W}>${content}</w:hdr>`);
  const { lost } = await read(p(run('Text')), {
    'word/header1.xml': part(p(run('Entwurf, vertraulich'))),
    'word/footer1.xml': part(p(field('PAGE', '—'))),
  });
  expect(lost).toEqual([['pageMargin', 1, 'Entwurf, vertraulich']]);
});

test('a table of contents is named, once, and not taken for text', async () => {
  const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p(run('Einleitung 3'))}</w:sdtContent></w:sdt>`;
  const { text, lost } = await read(contents + p(run('Text')));
  expect(text).toBe('Text');
  expect(lost).toEqual([['contents', 1]]);
});

test('text in a box of Word arrives', async () => {
  const box = `<w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:textbox><w:txbxContent>${p(run('Im Kasten'))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
  const { text } = await read(p(run('Davor'), box) + p(run('Danach')));
  expect(text.split('\n').toSorted()).toEqual(['Danach', 'Davor', 'Im Kasten']);
});

test('columns and rows of a table keep their merging', async () => {
  const cell = (text: string, properties = '') =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${p(run(text))}</w:tc>`;
  const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
  const grid = '<w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>';
  const bytes = docx(
    `<w:tbl>${grid}${row(cell('a', '<w:gridSpan w:val="2"/>'))}${row(cell('b', '<w:vMerge w:val="restart"/>'), cell('c'))}${row(cell('', '<w:vMerge/>'), cell('d'))}</w:tbl>`,
  );
  const imported = await importFile({ name: 'a.docx', bytes, language: 'de' }, engraveNothing);
  if (!imported.ok) throw new Error(imported.detail);
  const table = imported.document.content.find(({ type }) => type === 'table');
  const spans = table?.content?.map((each) =>
    each.content?.map(({ attrs }) => [attrs?.['colspan'], attrs?.['rowspan']]),
  );
  expect(spans).toEqual([
    [[2, 1]],
    [
      [1, 2],
      [1, 1],
    ],
    [[1, 1]],
  ]);
});

test('the properties name a paper whose text does not', async () => {
  const core = strToU8(
    '<cp:coreProperties><dc:title>Moor &amp; Meer</dc:title></cp:coreProperties>',
  );
  const more = { 'docProps/core.xml': core };
  expect((await read(p(run('Text')), more)).text).toBe('Moor & Meer\nText');
  const heading =
    '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Titel</w:t></w:r></w:p>';
  const styles = strToU8(
    `<w:styles ${W}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`,
  );
  const relations = strToU8(
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
  );
  const styled = { ...more, 'word/styles.xml': styles, 'word/_rels/document.xml.rels': relations };
  expect((await read(heading + p(run('Text')), styled)).text).toBe('Titel\nText');
});

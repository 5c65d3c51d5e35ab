import { strToU8, zipSync, type Zippable } from 'fflate';
import { expect, test } from 'vitest';
import { plainText, textOf } from '@eckpunkt/document';
import { engraveNothing } from '../testing/engrave.ts';
import { png } from '../testing/pictures.ts';
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

const STYLED = {
  'word/styles.xml': strToU8(
    `<w:styles ${W}><w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`,
  ),
};

const related = (more: string) => ({
  'word/_rels/document.xml.rels': strToU8(
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>${more}</Relationships>`,
  ),
});

const styled = (style: string, ...runs: readonly string[]) =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs.join('')}</w:p>`;

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const zotero = (...items: readonly object[]) =>
  escaped(
    `ADDIN ZOTERO_ITEM CSL_CITATION ${JSON.stringify({ citationID: 'a', citationItems: items })}`,
  );

const MOOR = {
  id: 12,
  type: 'book',
  title: 'Moor & Meer',
  author: [{ family: 'Meyer', given: 'Ada' }],
  issued: { 'date-parts': [['2026']] },
};

test('citations of Zotero come with their sources, their list is made anew', async () => {
  const cited = { id: 12, itemData: MOOR, locator: '12', label: 'page', prefix: 'vgl.' };
  const list = `${turn('begin')}<w:r><w:instrText> ADDIN ZOTERO_BIBL {} CSL_BIBLIOGRAPHY </w:instrText></w:r>${turn('separate')}${run('Meyer, Ada: Moor und Meer.')}${turn('end')}`;
  const bytes = docx(
    styled('Heading1', run('Lage')) +
      p(
        run('Nass '),
        field(zotero(cited), '(vgl. Meyer 2026, S. 12)'),
        run(' und '),
        field(zotero({ id: 12, itemData: MOOR }), '(Meyer 2026)'),
      ) +
      styled('Heading1', run('Literatur')) +
      p(list),
    { ...STYLED, ...related('') },
  );
  const imported = await importFile({ name: 'a.docx', bytes, language: 'de' }, engraveNothing);
  if (!imported.ok) throw new Error(imported.detail);
  const [, , paragraph, source, ...others] = imported.document.content;
  expect(others).toEqual([]);
  const id = source?.attrs?.['id'];
  expect(source?.attrs).toMatchObject({ csl: { type: 'book', title: 'Moor & Meer' } });
  const citations = paragraph?.content?.filter(({ type }) => type === 'citation');
  expect(citations?.map(({ attrs }) => attrs?.['items'])).toEqual([
    [{ source: id, prefix: 'vgl.', locator: '12', label: 'page' }],
    [{ source: id }],
  ]);
  expect(imported.report.carried).toMatchObject({ citations: 2, sources: 1 });
  expect(imported.report.lost).toMatchObject([{ kind: 'bibliography', count: 2 }]);
});

test('captions of Word belong to what they stand beside, and lose their number', async () => {
  const caption = (word: string, text: string) =>
    styled('Caption', run(`${word} `), field(`SEQ ${word} \\* ARABIC`, '1'), run(`: ${text}`));
  const drawing = `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="2880000" cy="1440000"/><wp:docPr id="1" name="a" descr="Karte"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="REL"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  const image = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
  const table = `<w:tbl><w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid><w:tr><w:tc>${p(run('1'))}</w:tc></w:tr></w:tbl>`;
  const bytes = docx(
    styled('Heading1', run('Lage')) +
      styled('Heading1', run('Ernte')) +
      caption('Tabelle', 'Ernten') +
      table +
      p(drawing.replace('REL', 'rId7')) +
      caption('Abbildung', 'Die Küste') +
      p(run('Davor '), drawing.replace('REL', 'rId8')),
    {
      ...STYLED,
      ...related(
        `<Relationship Id="rId7" Type="${image}" Target="media/a.png"/><Relationship Id="rId8" Type="${image}" Target="media/b.emf"/>`,
      ),
      'word/media/a.png': new Uint8Array(png(300, 150).bytes),
      'word/media/b.emf': strToU8('EMF'),
    },
  );
  const imported = await importFile({ name: 'a.docx', bytes, language: 'de' }, engraveNothing);
  if (!imported.ok) throw new Error(imported.detail);
  const [, , , first, figure, text] = imported.document.content;
  expect(first).toMatchObject({ type: 'table', attrs: { caption: 'Ernten' } });
  expect(figure).toMatchObject({
    type: 'figure',
    attrs: { scale: 50, width: 300, image: imported.pictures[0]?.hash },
    content: [{ text: 'Die Küste' }],
  });
  expect(text && textOf(text)).toBe('Davor [Bild: b.emf]');
  expect(imported.report.lost).toEqual([
    { kind: 'pictureKind', count: 1, where: ['b.emf – unter „Ernte“'] },
  ]);
});

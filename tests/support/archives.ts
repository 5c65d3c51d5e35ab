import { strToU8, zipSync, type Zippable } from 'fflate';

// Small office files as people's programs write them, and what no program writes.

const PARAGRAPHS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A Word file with this body in WordprocessingML, and further entries. */
export const docxOf = (body: string, more: Zippable = {}): Uint8Array<ArrayBuffer> =>
  packed({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(`<w:document ${PARAGRAPHS}><w:body>${body}</w:body></w:document>`),
    ...more,
  });

export const wordParagraph = (text: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** Any entries as an archive. */
export const packed = (entries: Zippable): Uint8Array<ArrayBuffer> =>
  new Uint8Array(zipSync(entries));

/** A Word file of some kilobytes that would unpack to these megabytes. */
export const zipBomb = (megabytes: number): Uint8Array<ArrayBuffer> =>
  docxOf('', { 'word/media/a.png': new Uint8Array(megabytes * 1024 * 1024) });

/** One that announces less than it unpacks to. */
export function lyingBomb(): Uint8Array<ArrayBuffer> {
  const bytes = docxOf(wordParagraph('a'.repeat(3_000_000)));
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 46; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (view.getUint32(at + 24, true) > 1_000_000) view.setUint32(at + 24, 1_000, true);
  }
  return bytes;
}

export const crowded = (entries: number): Uint8Array<ArrayBuffer> =>
  docxOf(
    wordParagraph('Viele'),
    Object.fromEntries(
      Array.from({ length: entries }, (_, index) => [`word/media/${index}`, new Uint8Array()]),
    ),
  );

/** As a form sends it. */
export function formWith(name: string, bytes: Uint8Array<ArrayBuffer> | string): FormData {
  const form = new FormData();
  form.set('file', new File([bytes], name));
  return form;
}

import type { Archive } from './archive.ts';
import type { Ledger } from './ledger.ts';
import { collectParagraphs, collectStretches, type Pieces } from './paragraphs.ts';
import { readOdtFields } from './odt-fields.ts';
import type { LostKind } from './report.ts';
import type { Texts } from './unheard.ts';
import { attributeOf, listenTo, textsIn } from './xml.ts';

/** Notes what pandoc does not tell of an ODT; gives the texts that must have arrived. */
export function hiddenInOdt(archive: Archive, ledger: Ledger): Texts {
  const paragraphsIn = (name: RegExp) =>
    textsIn(archive, name).flatMap((xml) => hear(readOdtFields(xml).xml, ledger));
  for (const name of objectsIn(archive)) ledger.note('embedded', name);
  return [
    ['text', paragraphsIn(/^content\.xml$/)],
    ['pageMargin', paragraphsIn(/^styles\.xml$/)],
  ];
}

/** Charts, tables and drawings that are files of their own; a formula is one, too, and arrives. */
const objectsIn = (archive: Archive): readonly string[] =>
  archive.names.filter((name) => {
    const isObject = /^[^/]+\/content\.xml$/.test(name);
    const content = isObject ? new TextDecoder().decode(archive.unpack(name) ?? undefined) : '';
    return isObject && !/<(?:\w+:)?math[\s>]/.test(content);
  });

/** Their whole text is noted as one of these. */
const noted: Readonly<Record<string, LostKind>> = {
  'text:insertion': 'insertion',
  'text:deletion': 'deletion',
  'office:annotation': 'comment',
  'text:bibliography-mark': 'citation',
};

/** What stands in them is no text of the document's own. */
const apart: ReadonlySet<string> = new Set([
  'text:tracked-changes',
  'office:annotation',
  'text:note-citation',
  'text:table-of-content',
  'office:forms',
  // Descriptions of pictures, which come with them.
  'svg:title',
  'svg:desc',
  'dc:creator',
  'dc:date',
]);

const cutting: ReadonlySet<string> = new Set([
  'text:note',
  'draw:frame',
  'office:annotation',
  'text:a',
  'text:bookmark-ref',
  'text:reference-ref',
  'text:sequence',
  'text:bibliography-mark',
]);
const managers = /^(?:ZOTERO_ITEM|CSL_CITATION|Mendeley)/;

function hear(xml: string, ledger: Ledger): readonly Pieces[] {
  const paragraphs = collectParagraphs();
  const stretches = collectStretches();
  let hidden = 0;
  let silent = 0;
  const endStretch = () => {
    const stretch = stretches.end();
    const kind = stretch && noted[stretch.label];
    if (!kind || (kind === 'citation' && ledger.hasHeard(stretch.text))) return;
    ledger.note(kind, stretch.text);
  };
  listenTo(xml, {
    open(name, attributes) {
      if (apart.has(name)) hidden += 1;
      if (name.startsWith('dc:')) silent += 1;
      if (cutting.has(name)) paragraphs.cut();
      if (name in noted) stretches.begin(name);
      if (name === 'text:p' || name === 'text:h') paragraphs.begin();
      if (name === 'text:table-of-content') ledger.note('contents', '');
      if (name === 'text:reference-mark-start' && isCitation(attributes)) {
        stretches.begin('text:bibliography-mark');
      }
    },
    close(name) {
      if (apart.has(name)) hidden -= 1;
      if (cutting.has(name)) paragraphs.cut();
      if (name.startsWith('dc:')) silent -= 1;
      if (name in noted) endStretch();
      if (name === 'text:p' || name === 'text:h') paragraphs.end();
    },
    text(text) {
      if (silent === 0) stretches.text(text);
      if (hidden === 0) paragraphs.text(text);
    },
  });
  return paragraphs.found;
}

const isCitation = (attributes: string): boolean =>
  managers.test(attributeOf(attributes, 'text:name'));

import type { Archive } from './archive.ts';
import type { Ledger } from './ledger.ts';
import { collectParagraphs, collectStretches, type Pieces } from './paragraphs.ts';
import type { Texts } from './unheard.ts';
import { attributeOf, listenTo, textsIn } from './xml.ts';

/** Notes what pandoc does not tell of a Word file; gives the texts that must have arrived. */
export function hiddenInDocx(archive: Archive, ledger: Ledger, hasSources: boolean): Texts {
  const paragraphsIn = (name: RegExp) =>
    textsIn(archive, name).flatMap((xml) => hear(xml, ledger, hasSources));
  return [
    ['text', paragraphsIn(/^word\/(?:document\d*|footnotes|endnotes)\.xml$/)],
    ['comment', paragraphsIn(/^word\/comments\.xml$/)],
    ['pageMargin', paragraphsIn(/^word\/(?:header|footer)\d*\.xml$/)],
  ];
}

/** Deleted or moved away, or there a second time for older programs. */
const unseen: ReadonlySet<string> = new Set(['w:moveFrom', 'w:del', 'mc:Fallback']);
const cutting: ReadonlySet<string> = new Set([
  'w:footnoteReference',
  'w:endnoteReference',
  'w:drawing',
  'w:pict',
  'w:object',
  'm:oMath',
  'w:hyperlink',
  'w:fldChar',
]);
const embedded: ReadonlySet<string> = new Set(['w:object', 'c:chart', 'dgm:relIds']);

const citation = /ADDIN (?:ZOTERO_ITEM|CSL_CITATION|EN\.CITE(?!\.DATA)|Mendeley)|^\s*CITATION\b/;
/** The list of sources, which is made anew where sources came along. */
const list = /ADDIN (?:ZOTERO_BIBL|Mendeley Bibliography|EN\.REFLIST)|CSL_BIBLIOGRAPHY/;

function hear(xml: string, ledger: Ledger, hasSources: boolean): readonly Pieces[] {
  const paragraphs = collectParagraphs();
  const fields = collectFields(ledger, hasSources);
  const contents = contentsWatch(ledger);
  let hidden = 0;
  let inside = '';
  listenTo(xml, {
    open(name, attributes) {
      if (unseen.has(name)) hidden += 1;
      if (cutting.has(name)) paragraphs.cut();
      if (embedded.has(name) && hidden === 0) ledger.note('embedded', '');
      if (name === 'w:p') paragraphs.begin();
      if (name === 'w:fldChar') fields.turn(attributeOf(attributes, 'w:fldCharType'));
      contents.open(name, attributes);
      inside = name;
    },
    close(name) {
      if (unseen.has(name)) hidden -= 1;
      if (name === 'w:hyperlink') paragraphs.cut();
      if (name === 'w:p') paragraphs.end();
      contents.close(name);
      inside = '';
    },
    text(text) {
      if (inside === 'w:instrText') fields.instruct(text);
      if (inside !== 'w:t' || hidden > 0 || contents.isInside() || fields.isInList()) return;
      paragraphs.text(text);
      fields.text(text);
    },
  });
  return paragraphs.found;
}

/** Fields of reference managers: their results are text, and no longer fields. */
function collectFields(ledger: Ledger, hasSources: boolean) {
  const results = collectStretches();
  const open: string[] = [];
  return {
    turn(to: string) {
      if (to === 'begin') {
        open.push('');
        results.begin('');
      }
      if (to !== 'end') return;
      const instruction = open.pop() ?? '';
      const result = results.end();
      const text = result?.text ?? '';
      if (hasSources && list.test(instruction)) ledger.note('bibliography', '');
      if (citation.test(instruction) && !ledger.hasHeard(text)) ledger.note('citation', text);
    },
    isInList: () => hasSources && open.some((each) => list.test(each)),
    instruct: (text: string) => void open.push((open.pop() ?? '') + text),
    text: (text: string) => results.text(text),
  };
}

/** A table of contents is made anew for every format. */
function contentsWatch(ledger: Ledger) {
  const open: boolean[] = [];
  return {
    open(name: string, attributes: string) {
      if (name === 'w:sdt') open.push(false);
      const isContents = /Table of Contents/.test(attributes);
      if (name !== 'w:docPartGallery' || !isContents || open.length === 0) return;
      open[open.length - 1] = true;
      ledger.note('contents', '');
    },
    close: (name: string) => void (name === 'w:sdt' && open.pop()),
    isInside: () => open.includes(true),
  };
}

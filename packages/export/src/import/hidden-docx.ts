import type { Archive } from './archive.ts';
import type { Ledger } from './ledger.ts';
import { collectParagraphs, collectStretches, type Pieces } from './paragraphs.ts';
import type { Texts } from './unheard.ts';
import { attributeOf, listenTo, textsIn } from './xml.ts';

/** Notes what pandoc does not tell of a Word file; gives the texts that must have arrived. */
export function hiddenInDocx(archive: Archive, ledger: Ledger): Texts {
  const paragraphsIn = (name: RegExp) => textsIn(archive, name).flatMap((xml) => hear(xml, ledger));
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
]);
const embedded: ReadonlySet<string> = new Set(['w:object', 'c:chart', 'dgm:relIds']);

const citation = /ADDIN (?:ZOTERO_ITEM|CSL_CITATION|EN\.CITE(?!\.DATA)|Mendeley)|^\s*CITATION\b/;

function hear(xml: string, ledger: Ledger): readonly Pieces[] {
  const paragraphs = collectParagraphs();
  const fields = collectFields(ledger);
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
      if (name === 'w:p') paragraphs.end();
      contents.close(name);
      inside = '';
    },
    text(text) {
      if (inside === 'w:instrText') fields.instruct(text);
      if (inside !== 'w:t' || hidden > 0 || contents.isInside()) return;
      paragraphs.text(text);
      fields.text(text);
    },
  });
  return paragraphs.found;
}

/** Fields of reference managers: their results are text, and no longer fields. */
function collectFields(ledger: Ledger) {
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
      if (citation.test(instruction)) ledger.note('citation', result?.text ?? '');
    },
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

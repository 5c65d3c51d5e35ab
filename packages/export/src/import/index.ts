/**
 * The only way in: a foreign file becomes a document and a report of what could not be carried.
 * Whoever imports this loads pandoc, so a server does it in a child process.
 */
import { type Document, type DocumentNode, figuresOf, identify, repair } from '@eckpunkt/document';
import type { Language } from '../front.ts';
import { openAnchors } from './anchors.ts';
import { withoutBibliography } from './bibliography.ts';
import { importBlocks } from './blocks.ts';
import { captioned } from './captions.ts';
import { carriedIn } from './carried.ts';
import type { Citing } from './citing.ts';
import type { Engrave } from './engraving.ts';
import { frontOf, importFront, textOnly } from './front.ts';
import { hiddenInDocx } from './hidden-docx.ts';
import { hiddenInOdt } from './hidden-odt.ts';
import { hiddenInHtml } from './hidden-html.ts';
import { importInlines } from './inlines.ts';
import { recognise, type Source, type Unrecognised } from './kind.ts';
import { type Ledger, openLedger } from './ledger.ts';
import { parse } from './parse.ts';
import { entryOf } from './picture-bytes.ts';
import { type Picture, type Pictures, takePictures, targetsIn } from './pictures.ts';
import { titleInProperties } from './properties.ts';
import type { Reading } from './reading.ts';
import type { ImportReport } from './report.ts';
import { settle } from './settle.ts';
import { sourcesOf } from './sources.ts';
import { titled } from './title.ts';
import type { Inline, Tree } from './tree.ts';
import { bringUnheard } from './unheard.ts';
import { Unreadable } from './unreadable.ts';
import { filesIn } from './zipped.ts';

export type { Engrave, EngravedOrNot, EngravedPicture } from './engraving.ts';
export type { Picture } from './pictures.ts';
export { type Carried, type ImportReport, type Lost, type LostKind, lostKinds } from './report.ts';

export interface ForeignFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of the paper that it is for. */
  readonly language: Language;
}

export type Imported =
  | {
      readonly ok: true;
      readonly document: Document;
      /** The pictures that the document shows, each once. */
      readonly pictures: readonly Picture[];
      readonly report: ImportReport;
    }
  | { readonly ok: false; readonly why: Unrecognised | 'unreadable'; readonly detail: string };

/** Its title is empty where the file does not say how it is called. */
export async function importFile(
  { name, bytes, language }: ForeignFile,
  engrave: Engrave,
): Promise<Imported> {
  try {
    const source = recognise(name, bytes);
    if (typeof source === 'string') return { ok: false, why: source, detail: '' };
    return await read(source, language, engrave);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { ok: false, why: 'unreadable', detail: error.message };
  }
}

async function read(source: Source, language: Language, engrave: Engrave): Promise<Imported> {
  const ledger = openLedger();
  const tree = await parse(source);
  const pictures = await takePictures(tree, source, engrave);
  const citing = await sourcesOf(source, tree, ledger);
  const anchors = openAnchors();
  const given = { ledger, language, pictures, citing, anchors };
  const told = documentOf(source, tree, given);
  noteUnused(source, tree, ledger);
  const all = bringHidden(source, ledger, told, citing);
  const document = identify(repair(settle(all, given)));
  const report = { carried: carriedIn(document), lost: ledger.entries() };
  return { ok: true, document, pictures: shownIn(document, pictures), report };
}

function shownIn(document: Document, { all }: Pictures): readonly Picture[] {
  const byHash = new Map(all.map((picture) => [picture.hash, picture]));
  return figuresOf(document).flatMap((hash) => byHash.get(hash) ?? []);
}

type Given = Pick<Reading, 'ledger' | 'language' | 'pictures' | 'citing' | 'anchors'>;

function documentOf(source: Source, tree: Tree, given: Given): Document {
  const front = frontOf(tree);
  const { title, blocks, promotion } = titled(front, tree.blocks);
  const reading: Reading = { ...given, promotion, depth: 0, place: 'flow' };
  const text = captioned(importBlocks(blocks, reading), reading);
  const content = [
    titleNode(title ?? [{ t: 'Str', c: titleInProperties(source) }], reading),
    ...importFront(front, reading),
    ...withoutBibliography(text, reading),
    ...given.citing.nodes,
  ];
  // A paper is there to be written in, even if nothing arrived.
  if (content.length === 1) content.push({ type: 'paragraph' });
  return { type: 'doc', content };
}

const titleNode = (inlines: readonly Inline[], reading: Reading): DocumentNode => ({
  type: 'title',
  content: textOnly(importInlines(inlines, reading), reading),
});

/** Files that came along, and that the text does not use. */
function noteUnused(source: Source, tree: Tree, ledger: Ledger): void {
  if (!('text' in source) || !source.beside) return;
  const shown = new Set([...targetsIn([tree.meta, tree.blocks])].map((at) => entryOf(at, source)));
  for (const name of filesIn(source.beside.archive)) {
    const isUsed = name === source.beside.text || /\.bib$/i.test(name) || shown.has(name);
    if (!isUsed) ledger.note('file', name);
  }
}

/** What pandoc has not told of: noted, and brought where it is text. */
function bringHidden(source: Source, ledger: Ledger, document: Document, citing: Citing): Document {
  switch (source.kind) {
    case 'docx': {
      const texts = hiddenInDocx(source.archive, ledger, citing.nodes.length > 0);
      return bringUnheard(ledger, document, texts);
    }
    case 'odt':
      return bringUnheard(ledger, document, hiddenInOdt(source.archive, ledger));
    case 'html':
      hiddenInHtml(source.text, ledger);
      return document;
    case 'md':
      return document;
  }
}

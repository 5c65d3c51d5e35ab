/**
 * The only way in: a foreign file becomes a document and a report of what could not be carried.
 * Whoever imports this loads pandoc, so a server does it in a child process.
 */
import { type Document, type DocumentNode, identify, repair } from '@eckpunkt/document';
import type { Language } from '../front.ts';
import { importBlocks } from './blocks.ts';
import { carriedIn } from './carried.ts';
import { frontOf, importFront } from './front.ts';
import { hiddenInDocx } from './hidden-docx.ts';
import { hiddenInOdt } from './hidden-odt.ts';
import { hiddenInHtml } from './hidden-html.ts';
import { importInlines } from './inlines.ts';
import { recognise, type Source } from './kind.ts';
import { type Ledger, openLedger } from './ledger.ts';
import { parse } from './parse.ts';
import { titleInProperties } from './properties.ts';
import type { Reading } from './reading.ts';
import type { ImportReport } from './report.ts';
import { titled } from './title.ts';
import type { Inline, Tree } from './tree.ts';
import { bringUnheard } from './unheard.ts';
import { Unreadable } from './unreadable.ts';

export { type Carried, type ImportReport, type Lost, type LostKind, lostKinds } from './report.ts';

export interface ForeignFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of the paper that it is for. */
  readonly language: Language;
}

export type Imported =
  | { readonly ok: true; readonly document: Document; readonly report: ImportReport }
  | { readonly ok: false; readonly why: 'unknown-kind' | 'unreadable'; readonly detail: string };

/** Its title is empty where the file does not say how it is called. */
export async function importFile({ name, bytes, language }: ForeignFile): Promise<Imported> {
  try {
    const source = recognise(name, bytes);
    if (!source) return { ok: false, why: 'unknown-kind', detail: '' };
    const ledger = openLedger();
    const told = documentOf(source, await parse(source), ledger, language);
    const document = identify(bringHidden(source, ledger, told));
    const report = { carried: carriedIn(document), lost: ledger.entries() };
    return { ok: true, document, report };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { ok: false, why: 'unreadable', detail: error.message };
  }
}

function documentOf(source: Source, tree: Tree, ledger: Ledger, language: Language): Document {
  const front = frontOf(tree);
  const { title, blocks, promotion } = titled(front, tree.blocks);
  const reading: Reading = { ledger, language, promotion, depth: 0 };
  const content = [
    titleNode(title ?? [{ t: 'Str', c: titleInProperties(source) }], reading),
    ...importFront(front, reading),
    ...importBlocks(blocks, reading),
  ];
  // A paper is there to be written in, even if nothing arrived.
  if (content.length === 1) content.push({ type: 'paragraph' });
  return repair({ type: 'doc', content });
}

function titleNode(inlines: readonly Inline[], reading: Reading): DocumentNode {
  const content = importInlines(inlines, reading).filter(({ type }) => type === 'text');
  return { type: 'title', content };
}

/** What pandoc has not told of: noted, and brought where it is text. */
function bringHidden(source: Source, ledger: Ledger, document: Document): Document {
  switch (source.kind) {
    case 'docx':
      return bringUnheard(ledger, document, hiddenInDocx(source.archive, ledger));
    case 'odt':
      return bringUnheard(ledger, document, hiddenInOdt(source.archive, ledger));
    case 'html':
      hiddenInHtml(source.text, ledger);
      return document;
    case 'md':
      return document;
  }
}

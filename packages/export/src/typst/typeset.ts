import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { Pictures } from '../figures.ts';
import { readFonts } from './fonts.ts';
import { missingTexts } from './missing-texts.ts';
import { pictureFiles, picturePath, type PictureFiles } from './pictures.ts';

/** A PDF, or the pieces of text that none of our fonts can show, or why there is no PDF at all. */
export type Typeset =
  { readonly pdf: Buffer } | { readonly missing: readonly string[] } | { readonly failure: Error };

/**
 * Sets a Typst source as PDF/A-2a, if it could be PDF/UA-1 too. Typst writes one standard at a
 * time; the check for the other one stands before it as a gate.
 */
export function typeset(source: string, files: PictureFiles = new Map()): Typeset {
  // Typst reads files below its workspace: ours is empty, and the pictures are only in memory.
  const workspace = mkdtempSync(join(tmpdir(), 'eckpunkt-typst-'));
  try {
    return typesetIn(workspace, source, files);
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

/** Whether a picture can be set at all: found out by setting a page with nothing else on it. */
export function showsPicture(hash: string, pictures: Pictures): boolean {
  const path = picturePath(hash, pictures);
  if (path === null) return true;
  const source = `#set document(title: "x")\n#image("${path}", alt: "x")`;
  return !('failure' in typeset(source, pictureFiles(pictures)));
}

function typesetIn(workspace: string, source: string, files: PictureFiles): Typeset {
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: readFonts() }] });
  for (const [path, bytes] of files) compiler.mapShadow(workspace + path, Buffer.from(bytes));
  const document = compile(compiler, source);
  if (document instanceof Error) return { failure: document };
  try {
    compiler.pdf(document, { pdfStandard: 'ua-1' });
  } catch (error) {
    const missing = missingTexts(String(error));
    return missing.length > 0 ? { missing } : { failure: new Error(String(error)) };
  }
  return { pdf: compiler.pdf(document, { pdfStandard: 'a-2a' }) };
}

function compile(compiler: NodeCompiler, source: string): NodeTypstDocument | Error {
  const compiled = compiler.compile({ mainFileContent: source });
  const document = compiled.result;
  if (document && !compiled.hasError()) return document;
  const error = compiled.takeError();
  const diagnostics = error ? compiler.fetchDiagnostics(error) : [];
  return new Error(`Typst could not set the paper: ${JSON.stringify(diagnostics).slice(0, 2000)}`);
}

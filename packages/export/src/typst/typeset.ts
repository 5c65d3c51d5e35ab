import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { readFonts } from './fonts.ts';
import { missingTexts } from './missing-texts.ts';

/** A PDF, or the pieces of text that none of our fonts can show. */
export type Typeset = { readonly pdf: Buffer } | { readonly missing: readonly string[] };

/**
 * Sets a Typst source as PDF/A-2a, if it could be PDF/UA-1 too. Typst writes one standard at a
 * time; the check for the other one stands before it as a gate.
 */
export function typeset(source: string): Typeset {
  // Typst reads files below its workspace: ours is empty.
  const workspace = mkdtempSync(join(tmpdir(), 'eckpunkt-typst-'));
  try {
    return typesetIn(workspace, source);
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

function typesetIn(workspace: string, source: string): Typeset {
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: readFonts() }] });
  const document = compile(compiler, source);
  try {
    compiler.pdf(document, { pdfStandard: 'ua-1' });
  } catch (error) {
    const missing = missingTexts(String(error));
    if (missing.length > 0) return { missing };
    throw error;
  }
  return { pdf: compiler.pdf(document, { pdfStandard: 'a-2a' }) };
}

function compile(compiler: NodeCompiler, source: string): NodeTypstDocument {
  const compiled = compiler.compile({ mainFileContent: source });
  const document = compiled.result;
  if (document && !compiled.hasError()) return document;
  const error = compiled.takeError();
  const diagnostics = error ? compiler.fetchDiagnostics(error) : [];
  throw new Error(`Typst could not set the paper: ${JSON.stringify(diagnostics).slice(0, 2000)}`);
}

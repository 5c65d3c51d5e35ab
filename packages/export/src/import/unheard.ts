import { type Document, plainText } from '@eckpunkt/document';
import type { Ledger } from './ledger.ts';
import type { Pieces } from './paragraphs.ts';
import type { LostKind } from './report.ts';

/**
 * The last guard against silent loss: what stands in the file, and neither in the document nor in
 * the ledger, is put into the ledger. Compared by letters and digits alone.
 */
export function noteUnheard(
  ledger: Ledger,
  document: Document,
  files: readonly (readonly [LostKind, readonly Pieces[]])[],
): void {
  const heard = lettersOf(`${plainText(document)}\n${ledger.words()}`);
  for (const [kind, paragraphs] of files) {
    for (const missing of missingIn(heard, paragraphs)) ledger.note(kind, missing);
  }
}

function missingIn(heard: string, paragraphs: readonly Pieces[]): readonly string[] {
  // Texts mostly come in the order of the file, so the search goes on where it last found one.
  let last = 0;
  const isHeard = (piece: string): boolean => {
    const letters = lettersOf(piece);
    const at = heard.indexOf(letters, last);
    if (at >= 0) last = at + letters.length;
    return at >= 0 || heard.includes(letters);
  };
  return paragraphs
    .map((pieces) => pieces.filter((piece) => !isHeard(piece)).join(' '))
    .filter((missing) => missing !== '');
}

const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

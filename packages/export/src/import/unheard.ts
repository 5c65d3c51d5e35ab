import type { Document, DocumentNode } from '@eckpunkt/document';
import { lettersOf } from './letters.ts';
import type { Ledger } from './ledger.ts';
import type { Pieces } from './paragraphs.ts';
import type { LostKind } from './report.ts';

export type Texts = readonly (readonly [LostKind, readonly Pieces[]])[];

/**
 * The last guard against silent loss: what stands in the file, and neither in the document nor in
 * the ledger, is put into the ledger. Text of the file's own, as from text boxes, also comes into
 * the document, behind what stands before it in the file. Compared by letters and digits alone.
 */
export function bringUnheard(ledger: Ledger, document: Document, texts: Texts): Document {
  const blocks = document.content.map((block) => lettersOf(textIn(block)));
  const heard = blocks.join('') + lettersOf(ledger.words());
  const found = texts.flatMap(([kind, paragraphs]) =>
    missingIn(heard, paragraphs).map((missing) => ({ kind, ...missing })),
  );
  for (const { kind, text } of found) ledger.note(kind, text);
  const own = found.filter(({ kind }) => kind === 'text');
  return own.length > 0 ? withParagraphs(document, blocks, own) : document;
}

/** All that a node says: footnotes, too, and words that it has as attributes. */
function textIn({ text, attrs = {}, content = [] }: DocumentNode): string {
  const said = telling.map((name) => attrs[name]).filter((value) => typeof value === 'string');
  return [text ?? '', ...content.map(textIn), ...said].join('');
}

const telling = ['caption', 'name', 'organisation', 'alt', 'latex'];

interface Missing {
  readonly text: string;
  /** How many letters of what was heard stand before it. */
  readonly after: number;
}

function missingIn(heard: string, paragraphs: readonly Pieces[]): readonly Missing[] {
  // Texts mostly come in the order of the file, so the search goes on where it last found one.
  let last = 0;
  const isHeard = (piece: string): boolean => {
    const letters = lettersOf(piece);
    const at = heard.indexOf(letters, last);
    if (at >= 0) last = at + letters.length;
    return at >= 0 || heard.includes(letters);
  };
  return paragraphs.flatMap((pieces) => {
    const text = pieces.filter((piece) => !isHeard(piece)).join(' ');
    return text.trim() === '' ? [] : [{ text: text.trim(), after: last }];
  });
}

/** Each missing text after the block in which the text before it ends. */
function withParagraphs(
  document: Document,
  blocks: readonly string[],
  missing: readonly Missing[],
): Document {
  let start = 0;
  let waiting = missing;
  const content = document.content.flatMap((block, index) => {
    start += blocks[index]?.length ?? 0;
    const isLast = index === document.content.length - 1;
    const here = waiting.filter(({ after }) => isLast || after <= start);
    waiting = waiting.filter((one) => !here.includes(one));
    return [block, ...here.map(paragraphOf)];
  });
  return { ...document, content };
}

const paragraphOf = ({ text }: Missing): DocumentNode => ({
  type: 'paragraph',
  content: [{ type: 'text', text }],
});

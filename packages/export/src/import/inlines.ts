import type { DocumentMark, DocumentNode } from '@eckpunkt/document';
import { importCite } from './cites.ts';
import { importPicture } from './figures.ts';
import { importFormula } from './formulas.ts';
import { importLink } from './links.ts';
import { importNote } from './notes.ts';
import type { LostKind } from './report.ts';
import { type Reading, wordsFor } from './reading.ts';
import { importSpan } from './spans.ts';
import { textOfInlines } from './text.ts';
import type { Inline } from './tree.ts';

type Marks = readonly DocumentMark[];
export type Nodes = readonly DocumentNode[];

/** Text with its marks, as paragraphs, headings and titles hold it. */
export const importInlines = (
  inlines: readonly Inline[],
  reading: Reading,
  marks: Marks = [],
): Nodes => inlines.flatMap((inline) => importInline(inline, reading, marks));

/** Words of ours or of the file, as one piece of text; nothing where there are none. */
export const words = (text: string, marks: Marks = []): Nodes =>
  text === '' ? [] : [{ type: 'text', text, ...(marks.length > 0 && { marks }) }];

export const lineBreak: DocumentNode = { type: 'hardBreak' };

function importInline(inline: Inline, reading: Reading, marks: Marks): Nodes {
  const within = (children: readonly Inline[], ...more: Marks) =>
    importInlines(children, reading, [...marks, ...more]);
  switch (inline.t) {
    case 'Str':
      return words(inline.c, marks);
    case 'Space':
    case 'SoftBreak':
      return words(' ', marks);
    case 'LineBreak':
      return [lineBreak];
    case 'Emph':
      return within(inline.c, { type: 'italic' });
    case 'Strong':
      return within(inline.c, { type: 'bold' });
    case 'Superscript':
      return within(inline.c, { type: 'superscript' });
    case 'Subscript':
      return within(inline.c, { type: 'subscript' });
    case 'Underline': {
      // A link's underline is its look, and comes back with the link.
      const isLinked = marks.some(({ type }) => type === 'link');
      return isLinked ? within(inline.c) : within(inline.c, { type: 'underline' });
    }
    case 'Strikeout':
    case 'SmallCaps':
      noteText('textLook', inline.c, reading);
      return within(inline.c);
    case 'Quoted':
      return quoted(wordsFor(reading).quotes[inline.c[0].t], within(inline.c[1]), marks);
    case 'Cite':
      return importCite(inline.c, reading, marks);
    case 'Code':
      return words(inline.c[1], [...marks, { type: 'code' }]);
    case 'Math':
      return importFormula(inline.c[0].t, inline.c[1], reading);
    case 'RawInline':
      return importRaw(inline.c, reading, marks);
    case 'Link':
      return importLink(inline.c, reading, marks);
    case 'Image':
      return importPicture(inline.c, reading);
    case 'Note':
      return importNote(inline.c, reading, marks);
    case 'Span':
      return importSpan(inline.c, reading, within);
  }
}

const noteText = (kind: LostKind, inlines: readonly Inline[], { ledger }: Reading): void =>
  ledger.note(kind, textOfInlines(inlines));

const quoted = ([open = '', close = '']: string, content: Nodes, marks: Marks): Nodes => [
  ...words(open, marks),
  ...content,
  ...words(close, marks),
];

/** Markup of another language: HTML's tags say nothing to a reader, all other text might. */
export function importRaw(
  [format, text]: readonly [string, string],
  { ledger }: Reading,
  marks: Marks = [],
): Nodes {
  const isHtml = format.startsWith('html');
  if (isHtml && /^<br\b/i.test(text)) return [lineBreak];
  ledger.note('markup', text);
  return isHtml ? [] : words(text.trim(), marks);
}

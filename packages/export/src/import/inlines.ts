import { type DocumentMark, type DocumentNode, isAllowedHref } from '@eckpunkt/document';
import { importNote } from './notes.ts';
import type { LostKind } from './report.ts';
import { type Reading, wordsFor } from './reading.ts';
import { importSpan } from './spans.ts';
import { textOfInlines } from './text.ts';
import type { Attr, Inline, Target } from './tree.ts';

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
    case 'Underline':
      // A link's underline is its look, and comes back with the link.
      if (!marks.some(({ type }) => type === 'link')) noteText('textLook', inline.c, reading);
      return within(inline.c);
    case 'Strikeout':
    case 'SmallCaps':
      noteText('textLook', inline.c, reading);
      return within(inline.c);
    case 'Quoted':
      return quoted(wordsFor(reading).quotes[inline.c[0].t], within(inline.c[1]), marks);
    case 'Cite':
      noteText('citation', inline.c[1], reading);
      return within(inline.c[1]);
    case 'Code':
      reading.ledger.note('code', inline.c[1]);
      return words(inline.c[1], marks);
    case 'Math':
      return formula(inline.c[0].t === 'DisplayMath' ? '$$' : '$', inline.c[1], reading, marks);
    case 'RawInline':
      return importRaw(inline.c, reading, marks);
    case 'Link':
      return importLink(inline.c, reading, marks);
    case 'Image':
      return importPicture(inline.c, reading, marks);
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

function formula(sign: string, latex: string, { ledger }: Reading, marks: Marks): Nodes {
  ledger.note('formula', latex);
  return words(`${sign}${latex.trim()}${sign}`, marks);
}

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

function importLink(
  [, children, [href]]: readonly [Attr, readonly Inline[], Target],
  reading: Reading,
  marks: Marks,
): Nodes {
  if (isAllowedHref(href)) {
    const others = marks.filter(({ type }) => type !== 'link');
    return importInlines(children, reading, [...others, { type: 'link', attrs: { href } }]);
  }
  const text = textOfInlines(children);
  // A place within the file (a heading, an entry of its contents) is found by reading on.
  reading.ledger.note('link', text === href ? text : `${text} (${href})`);
  return importInlines(children, reading, marks);
}

/** Words in its place tell where a picture is to be put; the report tells which one. */
function importPicture(
  [, children, [source, title]]: readonly [Attr, readonly Inline[], Target],
  reading: Reading,
  marks: Marks,
): Nodes {
  const name = source.startsWith('data:') ? '' : (source.split('/').at(-1) ?? '');
  const alt = textOfInlines(children).trim() || title || name;
  reading.ledger.note('picture', alt);
  const { picture } = wordsFor(reading);
  return words(alt === '' ? `[${picture}]` : `[${picture}: ${alt}]`, marks);
}

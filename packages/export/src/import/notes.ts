import type { DocumentMark, DocumentNode } from '@eckpunkt/document';
import { importInlines, lineBreak, type Nodes, words } from './inlines.ts';
import type { Reading } from './reading.ts';
import { withoutFigures } from './set-apart.ts';
import { textOfBlock, textOfBlocks } from './text.ts';
import type { Block } from './tree.ts';

/** A footnote where its number stood; its paragraphs are lines. Notes hold no notes. */
export function importNote(
  blocks: readonly Block[],
  reading: Reading,
  marks: readonly DocumentMark[],
): Nodes {
  if (reading.place === 'note') return inBrackets(blocks, reading, marks);
  const lines = blocks.flatMap((block) => linesOf(block, { ...reading, place: 'note' }));
  const content = lines.flatMap((line, index) => [...(index > 0 ? [lineBreak] : []), ...line]);
  return content.length > 0 ? [{ type: 'footnote', content }] : [];
}

export function inBrackets(
  blocks: readonly Block[],
  { ledger }: Reading,
  marks: readonly DocumentMark[],
): Nodes {
  const text = textOfBlocks(blocks);
  ledger.note('footnote', text);
  return words(` [${text}]`, marks);
}

function linesOf(block: Block, reading: Reading): readonly Nodes[] {
  switch (block.t) {
    case 'Para':
    case 'Plain':
      return some(withoutFigures(importInlines(block.c, reading), reading).line);
    case 'Div':
      return block.c[1].flatMap((each) => linesOf(each, reading));
    case 'BulletList':
      return block.c.flat().flatMap((each) => linesOf(each, reading));
    case 'OrderedList':
      return block.c[1].flat().flatMap((each) => linesOf(each, reading));
    case 'BlockQuote':
      return block.c.flatMap((each) => linesOf(each, reading));
    default:
      return some(words(textOfBlock(block)));
  }
}

const some = (line: Nodes): readonly Nodes[] => {
  const content = trimmed(line);
  return content.length > 0 ? [content] : [];
};

/** Word puts a space between a note's number and its text. */
function trimmed(nodes: Nodes): Nodes {
  const isBlank = ({ text }: DocumentNode) => text !== undefined && text.trim() === '';
  const first = nodes.findIndex((node) => !isBlank(node));
  const last = nodes.findLastIndex((node) => !isBlank(node));
  return first < 0 ? [] : nodes.slice(first, last + 1);
}

import type { DocumentMark } from '@eckpunkt/document';
import { importInlines, type Nodes, words } from './inlines.ts';
import type { Reading } from './reading.ts';
import { textOfBlock, textOfBlocks } from './text.ts';
import type { Block } from './tree.ts';

/** A footnote as text in brackets, at the place where its number stood. */
export function importNote(
  blocks: readonly Block[],
  reading: Reading,
  marks: readonly DocumentMark[],
): Nodes {
  reading.ledger.note('footnote', textOfBlocks(blocks));
  // It stands in the line, not where its number stood above it.
  const inLine = marks.filter(({ type }) => type !== 'superscript' && type !== 'subscript');
  const content = trimmed(inOneLine(blocks, reading, inLine));
  return [...words(' [', inLine), ...content, ...words(']', inLine)];
}

/** Blocks within a line: their texts with spaces between them. */
function inOneLine(
  blocks: readonly Block[],
  reading: Reading,
  marks: readonly DocumentMark[],
): Nodes {
  return blocks.flatMap((block, index) => [
    ...(index > 0 ? words(' ', marks) : []),
    ...lineOf(block, reading, marks),
  ]);
}

function lineOf(block: Block, reading: Reading, marks: readonly DocumentMark[]): Nodes {
  switch (block.t) {
    case 'Para':
    case 'Plain':
      return importInlines(block.c, reading, marks);
    case 'Div':
      return inOneLine(block.c[1], reading, marks);
    default:
      return words(textOfBlock(block), marks);
  }
}

function trimmed(nodes: Nodes): Nodes {
  const isBlank = ({ text }: Nodes[number]) => text !== undefined && text.trim() === '';
  const first = nodes.findIndex((node) => !isBlank(node));
  const last = nodes.findLastIndex((node) => !isBlank(node));
  return first < 0 ? [] : nodes.slice(first, last + 1);
}

import { type DocumentNode, idOf } from '@eckpunkt/document';
import { importBlocks } from './blocks.ts';
import { importInlines, type Nodes } from './inlines.ts';
import type { Reading } from './reading.ts';
import { isBlank, withoutFigures } from './set-apart.ts';
import { textOfBlocks } from './text.ts';
import type { Attr, Block, Caption } from './tree.ts';

/** A picture, a table or code with its caption; of several pictures, the last one has it. */
export function importFigure(
  [attr, [, caption], blocks]: readonly [Attr, Caption, readonly Block[]],
  reading: Reading,
): Nodes {
  const nodes = importBlocks(blocks, reading);
  const last = nodes.findLast(({ type }) => type === 'figure' || type === 'table');
  const content = captionLine(caption, reading);
  if (!last) return [...nodes, ...asParagraph(content, caption, reading)];
  reading.anchors.alsoFor(idOf(last), attr[0]);
  const captioned = withCaption(last, content, caption);
  return nodes.map((node) => (node === last ? captioned : node));
}

function withCaption(node: DocumentNode, content: Nodes, caption: readonly Block[]): DocumentNode {
  return node.type === 'figure'
    ? { ...node, content }
    : { ...node, attrs: { ...node.attrs, caption: textOfBlocks(caption) } };
}

/** Paragraphs of a caption, in one line. */
export function captionLine(blocks: readonly Block[], reading: Reading): Nodes {
  const content = blocks.flatMap((block, index) => {
    if (block.t !== 'Para' && block.t !== 'Plain') return [];
    const { line } = withoutFigures(
      importInlines(block.c, { ...reading, place: 'prose' }),
      reading,
    );
    return index > 0 ? [{ type: 'text', text: ' ' }, ...line] : line;
  });
  return isBlank(content) ? [] : content;
}

function asParagraph(content: Nodes, caption: readonly Block[], reading: Reading): Nodes {
  if (content.length === 0) return [];
  reading.ledger.note('caption', textOfBlocks(caption));
  return [{ type: 'paragraph', content }];
}

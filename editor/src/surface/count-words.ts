import type { Node as ProseMirrorNode } from '@tiptap/pm/model';

/** Blocks never change, they are replaced: a count once made holds for the same block for ever. */
export type KnownCounts = WeakMap<ProseMirrorNode, number>;

/** Words of the whole text, title included: what stands between spaces and has a letter or digit. */
export function countWords(doc: ProseMirrorNode, known: KnownCounts): number {
  let count = 0;
  doc.forEach((block) => {
    count += countIn(block, known);
  });
  return count;
}

function countIn(block: ProseMirrorNode, known: KnownCounts): number {
  const before = known.get(block);
  if (before !== undefined) return before;
  const count = block.isTextblock ? wordsOf(block) : countWords(block, known);
  known.set(block, count);
  return count;
}

/** A template's hint is no part of the text. */
function wordsOf(block: ProseMirrorNode): number {
  if (block.type.name === 'guidance') return 0;
  const text = block.textBetween(0, block.content.size, undefined, ' ');
  return text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

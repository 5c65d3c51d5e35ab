import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { wordCount } from '@eckpunkt/document';

/** Blocks never change, they are replaced: a count once made holds for the same block for ever. */
export type KnownCounts = WeakMap<ProseMirrorNode, number>;

/** Words of the whole text, title included, as they are counted everywhere. */
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
  const count = wordCount({ type: 'doc', content: [block.toJSON()] });
  known.set(block, count);
  return count;
}

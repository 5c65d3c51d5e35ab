import type { Node as ProseMirrorNode } from '@tiptap/pm/model';

/** Words of the whole text, title included: what stands between spaces and has a letter or digit. */
export function countWords(doc: ProseMirrorNode): number {
  let count = 0;
  doc.descendants((node) => {
    if (!node.isTextblock) return true;
    const text = node.textBetween(0, node.content.size, undefined, ' ');
    count += text.match(/[^\s]*[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
    return false;
  });
  return count;
}

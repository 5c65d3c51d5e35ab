import type { Node as ProseMirrorNode } from '@tiptap/pm/model';

/** Title, subtitle, abstracts, authors …: what stands before the text. */
export const isFront = (node: ProseMirrorNode | null | undefined): boolean =>
  node?.type.name === 'title' || node?.type.isInGroup('front') === true;

/** Where the text begins: behind the title and the front matter that follows it. */
export function frontEnd(doc: ProseMirrorNode): number {
  let end = 0;
  for (let index = 0; isFront(doc.maybeChild(index)); index++) end += doc.child(index).nodeSize;
  return end;
}

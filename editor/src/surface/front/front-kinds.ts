import type { Node as ProseMirrorNode } from '@tiptap/pm/model';

/** Parts of the front matter in the order in which a new one finds its place. */
export const frontOrder = [
  'title',
  'subtitle',
  'author',
  'abstract',
  'keywords',
  'interests',
  'funder',
  'licence',
] as const;

export type FrontName = Exclude<(typeof frontOrder)[number], 'title'>;

/** Where a new part of this kind belongs: behind all that come before it or are like it. */
export function placeInFront(doc: ProseMirrorNode, name: FrontName): number {
  const rank = rankOf(name);
  let place = 0;
  doc.forEach((node, pos) => {
    const other = rankOf(node.type.name);
    if (other >= 0 && other <= rank) place = pos + node.nodeSize;
  });
  return place;
}

const rankOf = (name: string) => frontOrder.findIndex((one) => one === name);

/** Parts that are not written in the text but in a form, and drawn below the title. */
export const isHiddenFront = (node: ProseMirrorNode | null | undefined): boolean =>
  node?.isAtom === true && node.type.isInGroup('front');

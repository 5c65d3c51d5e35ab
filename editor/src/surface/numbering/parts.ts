import type { Node as ProseMirrorNode } from '@tiptap/pm/model';

/** A node and where it stands. */
export interface Part {
  readonly node: ProseMirrorNode;
  readonly pos: number;
}

/** Blocks never change, they are replaced: what was found in one holds for it for ever. */
export type KnownParts = WeakMap<ProseMirrorNode, readonly Part[]>;

/**
 * What of some kinds stands in the text, in reading order; a template's hints are no text. Only
 * blocks that changed are looked through, so that a letter in a paper of 200 pages costs one of them.
 */
export function partsOf(
  doc: ProseMirrorNode,
  wanted: ReadonlySet<string>,
  known: KnownParts,
): readonly Part[] {
  const parts: Part[] = [];
  doc.forEach((block, start) => {
    for (const { node, pos } of partsIn(block, wanted, known)) {
      parts.push({ node, pos: start + pos });
    }
  });
  return parts;
}

function partsIn(
  block: ProseMirrorNode,
  wanted: ReadonlySet<string>,
  known: KnownParts,
): readonly Part[] {
  const before = known.get(block);
  if (before !== undefined) return before;
  const found: Part[] = [];
  const look = (node: ProseMirrorNode, pos: number) => {
    if (wanted.has(node.type.name)) found.push({ node, pos });
    return node.type.name !== 'guidance';
  };
  if (look(block, 0)) block.descendants((node, pos) => look(node, pos + 1));
  known.set(block, found);
  return found;
}

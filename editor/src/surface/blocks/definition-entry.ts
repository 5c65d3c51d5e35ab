import type { Node as ProseMirrorNode, ResolvedPos } from '@tiptap/pm/model';

/** A term or a definition, and where it stands in its list. */
export interface DefinitionEntry {
  readonly node: ProseMirrorNode;
  readonly depth: number;
  readonly pos: number;
  readonly end: number;
  readonly next: ProseMirrorNode | null;
  readonly isTerm: boolean;
  readonly isEmpty: boolean;
  readonly isFirst: boolean;
  readonly isOnly: boolean;
  readonly list: { readonly pos: number; readonly end: number };
}

/** The entry in which the caret stands, unless it stands in a list or a box within that entry. */
export function entryAround($pos: ResolvedPos): DefinitionEntry | null {
  const depth = depthOfEntry($pos);
  if (depth === null) return null;
  const node = $pos.node(depth);
  const list = $pos.node(depth - 1);
  const index = $pos.index(depth - 1);
  return {
    node,
    depth,
    pos: $pos.before(depth),
    end: $pos.after(depth),
    next: list.maybeChild(index + 1),
    isTerm: node.type.name === 'definitionTerm',
    isEmpty: node.textContent === '' && node.childCount <= 1,
    isFirst: index === 0,
    isOnly: list.childCount === 1,
    list: { pos: $pos.before(depth - 1), end: $pos.after(depth - 1) },
  };
}

function depthOfEntry($pos: ResolvedPos): number | null {
  if ($pos.parent.type.name === 'definitionTerm') return $pos.depth;
  const isLine = $pos.parent.type.name === 'paragraph' && $pos.depth > 1;
  return isLine && $pos.node(-1).type.name === 'definition' ? $pos.depth - 1 : null;
}

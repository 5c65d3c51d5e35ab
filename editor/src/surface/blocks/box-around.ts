import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { NodeSelection, type EditorState } from '@tiptap/pm/state';

export interface FoundBlock {
  readonly node: ProseMirrorNode;
  readonly pos: number;
}

/** Boxes can be put around text, and be taken away from it. */
export const boxNames: ReadonlySet<string> = new Set([
  'callout',
  'caseBox',
  'recommendation',
  'blockquote',
]);

/** Blocks about which more is to be said than stands in them. */
export const describedBlocks: ReadonlySet<string> = new Set(['figure', 'recommendation']);

export const boxAround = (state: EditorState) => blockAround(state, boxNames);

/** The innermost block of one of these kinds in which the caret stands, or which is selected. */
export function blockAround(
  { selection }: EditorState,
  names: ReadonlySet<string>,
): FoundBlock | null {
  if (selection instanceof NodeSelection && names.has(selection.node.type.name)) {
    return { node: selection.node, pos: selection.from };
  }
  const { $from } = selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    const node = $from.node(depth);
    if (names.has(node.type.name)) return { node, pos: $from.before(depth) };
  }
  return null;
}

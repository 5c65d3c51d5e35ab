import type { Node as ProseMirrorNode, ResolvedPos } from '@tiptap/pm/model';
import { NodeSelection, type EditorState } from '@tiptap/pm/state';

/** A footnote in the text: its node, and the place before its sign. */
export interface FootnotePlace {
  readonly node: ProseMirrorNode;
  readonly pos: number;
}

export const isFootnote = (node: ProseMirrorNode | null | undefined): node is ProseMirrorNode =>
  node?.type.name === 'footnote';

/** The footnote in whose words this place lies. */
export function footnoteAround($pos: ResolvedPos): FootnotePlace | null {
  for (let depth = $pos.depth; depth > 0; depth--) {
    const node = $pos.node(depth);
    if (isFootnote(node)) return { node, pos: $pos.before(depth) };
  }
  return null;
}

/** The footnote that is selected as a whole. */
export function footnoteSelected({ selection }: EditorState): FootnotePlace | null {
  if (!(selection instanceof NodeSelection) || !isFootnote(selection.node)) return null;
  return { node: selection.node, pos: selection.from };
}

/** The footnote whose sign stands right beside the caret, on one side or the other. */
export function footnoteBeside(state: EditorState, side: -1 | 1): FootnotePlace | null {
  const { $from, empty } = state.selection;
  if (!empty || footnoteAround($from)) return null;
  const node = side < 0 ? $from.nodeBefore : $from.nodeAfter;
  if (!isFootnote(node)) return null;
  return { node, pos: side < 0 ? $from.pos - node.nodeSize : $from.pos };
}

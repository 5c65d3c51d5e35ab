import type { Editor } from '@tiptap/core';
import type { EditorState } from '@tiptap/pm/state';
import { frontEnd } from '../../blocks/front-end.ts';
import { findBlock } from '../../find-block.ts';

/**
 * The block behind which a picture will stand, by its id: others write while it is on its way.
 * Null is the beginning of the text.
 */
export function anchorOf({ doc }: EditorState, pos: number): string | null {
  if (pos < frontEnd(doc)) return null;
  const $pos = doc.resolve(pos);
  const block = $pos.depth > 0 ? $pos.node(1) : $pos.nodeBefore;
  const id: unknown = block?.attrs['id'];
  return typeof id === 'string' ? id : null;
}

/** The place behind that block, as the text is now. */
export function behindAnchor(editor: Editor, { doc }: EditorState, anchor: string | null): number {
  const pos = anchor === null ? null : findBlock(editor, anchor, doc);
  return pos === null ? frontEnd(doc) : pos + (doc.nodeAt(pos)?.nodeSize ?? 0);
}

import type { Editor } from '@tiptap/core';
import type { Overlay } from '../openings.ts';
import { jumpTo } from '../references/jump.ts';
import { findBlock } from '../find-block.ts';

/** Parts that are written in a form, as they are not seen where they stand in the text. */
const forms = new Map<string, Overlay>([
  ['author', 'authors'],
  ['funder', 'funders'],
  ['licence', 'licence'],
  ['source', 'sources'],
  ['bibliography', 'sources'],
]);

/** Where something can be mended: a form, a place in the text, or nowhere any more. */
export function goTo(editor: Editor, blockId: string, open: (form: Overlay) => void): boolean {
  const pos = findBlock(editor, blockId);
  const node = pos === null ? null : editor.state.doc.nodeAt(pos);
  if (!node) return false;
  const form = forms.get(node.type.name);
  if (form === undefined) return jumpTo(editor, blockId);
  open(form);
  return true;
}

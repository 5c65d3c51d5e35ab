import type { Editor } from '@tiptap/core';
import type { Problem } from '@eckpunkt/document';
import type { Overlay } from '../openings.ts';
import { jumpTo } from '../references/jump.ts';
import { findBlock } from '../use-block-address.ts';

/** Parts that are written in a form, as they are not seen where they stand in the text. */
const forms = new Map<string, Overlay>([
  ['author', 'authors'],
  ['funder', 'funders'],
  ['licence', 'licence'],
  ['source', 'sources'],
  ['bibliography', 'sources'],
]);

/** Where a problem can be mended: a form, a place in the text, or nowhere any more. */
export function goTo(editor: Editor, { blockId }: Problem, open: (form: Overlay) => void): boolean {
  const pos = blockId === undefined ? null : findBlock(editor, blockId);
  const node = pos === null ? null : editor.state.doc.nodeAt(pos);
  if (blockId === undefined || !node) return false;
  const form = forms.get(node.type.name);
  if (form === undefined) return jumpTo(editor, blockId);
  open(form);
  return true;
}

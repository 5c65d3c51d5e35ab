import { useEditorState, type Editor } from '@tiptap/react';
import { findBlock } from '../find-block.ts';
import { changeAttributes, type Attributes } from '../blocks/change-attributes.ts';

export interface LiveBlock {
  readonly attributes: Attributes;
  readonly change: (attributes: Attributes) => void;
}

/** What is said about a block, as it is now for everybody; null once the block is gone. */
export function useBlock(editor: Editor, id: string): LiveBlock | null {
  const attributes = useEditorState({
    editor,
    selector: ({ editor: current }) => {
      const pos = findBlock(current, id);
      return pos === null ? null : (current.state.doc.nodeAt(pos)?.attrs ?? null);
    },
  });
  if (attributes === null) return null;
  const change = (changed: Attributes) => {
    const pos = findBlock(editor, id);
    if (pos !== null && editor.isEditable) changeAttributes(editor, pos, changed);
  };
  return { attributes, change };
}

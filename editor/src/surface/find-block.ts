import type { Editor } from '@tiptap/core';

export function findBlock(editor: Editor, id: string, doc = editor.state.doc): number | null {
  let found: number | null = null;
  doc.descendants((node, pos) => {
    if (node.attrs['id'] === id) found = pos;
    return found === null;
  });
  return found;
}

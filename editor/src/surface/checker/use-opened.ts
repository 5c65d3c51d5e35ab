import type { Node } from '@tiptap/pm/model';
import type { Editor } from '@tiptap/react';
import { useEffect, useState } from 'react';

/** The text as it was opened; undefined before it has been drawn. */
export function useOpened(editor: Editor): Node | undefined {
  const [opened, setOpened] = useState<Node>();
  useEffect(() => {
    const frame = requestAnimationFrame(() => setOpened(editor.state.doc));
    return () => cancelAnimationFrame(frame);
  }, [editor]);
  return opened;
}

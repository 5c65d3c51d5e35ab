import { useEditorState, type Editor } from '@tiptap/react';
import type { ReactNode } from 'react';

interface BeginningProps {
  readonly editor: Editor;
  readonly children: ReactNode;
}

const isUnwritten = ({ editor }: { readonly editor: Editor }): boolean => {
  const blocks = editor.state.doc.content.content.filter(({ type }) => type.name !== 'title');
  return blocks.every(({ type, childCount }) => type.name === 'paragraph' && childCount === 0);
};

/** Ways to begin, for as long as there is nothing but a title. */
export function Beginning({ editor, children }: BeginningProps) {
  return useEditorState({ editor, selector: isUnwritten }) ? children : null;
}

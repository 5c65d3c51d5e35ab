import { useEditorState, type Editor } from '@tiptap/react';
import { lazy, Suspense, useState } from 'react';
import { citeQuery } from './query.ts';

const CiteChoices = lazy(async () => ({
  default: (await import('./cite-choices.tsx')).CiteChoices,
}));

export interface CiteMenuProps {
  readonly editor: Editor;
  /** Asks for the page and what else belongs to the citation that was just made. */
  readonly onDetails: () => void;
  readonly onNewSource: () => void;
}

/** Typing `@` and a name offers the paper's sources. The focus stays in the text. */
export function CiteMenu(props: CiteMenuProps) {
  const query = useEditorState({
    editor: props.editor,
    selector: ({ editor }) =>
      editor.isEditable && editor.isFocused ? citeQuery(editor.state) : null,
  });
  const [dismissed, setDismissed] = useState<number | null>(null);
  if (query === null || dismissed === query.from) return null;
  return (
    <Suspense>
      <CiteChoices
        key={query.from}
        {...props}
        query={query}
        onDismiss={() => setDismissed(query.from)}
      />
    </Suspense>
  );
}

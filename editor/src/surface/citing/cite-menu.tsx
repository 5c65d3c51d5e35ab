import { useEditorState, type Editor } from '@tiptap/react';
import { useState } from 'react';
import { late } from '../../ui/late.ts';
import { Late } from '../../ui/late-parts.tsx';
import { citeQuery } from './query.ts';

const CiteChoices = late(async () => (await import('./cite-choices.tsx')).CiteChoices);

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
    <Late>
      <CiteChoices
        key={query.from}
        {...props}
        query={query}
        onDismiss={() => setDismissed(query.from)}
      />
    </Late>
  );
}

import type { Editor } from '@tiptap/react';
import type { Node } from '@tiptap/pm/model';
import { useMemo } from 'react';
import { useStore } from '../../live/use-store.ts';
import type { Language } from '../../words/language.ts';
import { watchFindings, type Findings } from './watch-findings.ts';

export function useFindings(editor: Editor, language: Language, opened?: Node): Findings {
  return useStore(
    useMemo(() => watchFindings(editor, language, opened), [editor, language, opened]),
  );
}

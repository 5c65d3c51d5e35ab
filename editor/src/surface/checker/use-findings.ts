import type { Editor } from '@tiptap/react';
import { useMemo } from 'react';
import { useStore } from '../../live/use-store.ts';
import type { Language } from '../../words/language.ts';
import { watchFindings, type Findings } from './watch-findings.ts';

export function useFindings(editor: Editor, language: Language): Findings {
  return useStore(useMemo(() => watchFindings(editor, language), [editor, language]));
}

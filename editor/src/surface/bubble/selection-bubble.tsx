import { isTextSelection } from '@tiptap/core';
import { useEditorState, type Editor } from '@tiptap/react';
import { Link, MessageSquareQuote, WholeWord } from 'lucide-react';
import type { RefObject } from 'react';
import { Toolbar } from 'react-aria-components';
import { useWords } from '../../words/use-words.ts';
import { toolState } from '../toolbar/tool-state.ts';
import { markToggles, Toggles } from '../toolbar/toggles.tsx';
import { Toggle, Tool } from '../toolbar/tool.tsx';
import { useEscape } from '../toolbar/use-escape.ts';
import { Bubble } from './bubble.tsx';
import styles from './bubble.module.css';

interface SelectionBubbleProps {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly editor: Editor;
  readonly onOpen: (what: 'link' | 'abbreviation') => void;
}

const kinds = markToggles.filter(({ name }) => ['bold', 'italic', 'underline'].includes(name));

/** What is most often done with selected words, above or below them and never on them. */
export function SelectionBubble({ ref, editor, onOpen }: SelectionBubbleProps) {
  const { t } = useWords(['desk', 'surface']);
  const state = useEditorState({ editor, selector: toolState });
  useEscape(ref, () => editor.commands.focus());
  return (
    <Bubble editor={editor} isFor={hasWordsSelected} side="above">
      <Toolbar ref={ref} aria-label={t('bubble.label')} className={styles.bubble ?? ''}>
        <Toggles editor={editor} state={state} kinds={kinds} isDisabled={false} />
        <Toggle
          label={t('surface:toolbar.link')}
          keys="Mod-k"
          icon={<Link />}
          isOn={state.link}
          onPress={() => onOpen('link')}
        />
        <Tool
          label={t('bubble.footnote')}
          keys="Mod-Alt-f"
          icon={<MessageSquareQuote />}
          onPress={() => editor.chain().focus().insertFootnote().run()}
        />
        <Tool
          label={t('bubble.abbreviation')}
          icon={<WholeWord />}
          onPress={() => onOpen('abbreviation')}
        />
      </Toolbar>
    </Bubble>
  );
}

/** In the title, and where the text is code, next to nothing of this is allowed. */
function hasWordsSelected({ state, isEditable }: Editor): boolean {
  const { selection, doc } = state;
  if (!isEditable || selection.empty || !isTextSelection(selection)) return false;
  const { name, spec } = selection.$from.parent.type;
  if (name === 'title' || spec.code === true) return false;
  return doc.textBetween(selection.from, selection.to).trim() !== '';
}

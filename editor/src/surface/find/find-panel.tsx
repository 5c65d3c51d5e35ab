import { useEditorState, type Editor } from '@tiptap/react';
import { CaseSensitive, ChevronDown, ChevronUp, Replace, ReplaceAll, X } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Input, SearchField } from 'react-aria-components';
import { useWords } from '../../words/use-words.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Toggle } from '../toolbar/tool.tsx';
import { findingIn } from './find.ts';
import styles from './find.module.css';

interface FindPanelProps {
  readonly editor: Editor;
  readonly mayEdit: boolean;
  readonly onClose: () => void;
}

/** Searches in the text, and replaces. It lies beside the text and leaves it usable. */
export const FindPanel = ({ isOpen, ...panel }: FindPanelProps & { readonly isOpen: boolean }) =>
  isOpen ? <Panel {...panel} /> : null;

function Panel({ editor, mayEdit, onClose }: FindPanelProps) {
  const { t } = useWords(['surface', 'ui']);
  const [text, setText] = useState(() => selectedWords(editor));
  const [matchCase, setMatchCase] = useState(false);
  const [replacement, setReplacement] = useState('');
  const panel = useRef<HTMLElement>(null);
  const { count, current } = useEditorState({ editor, selector: placeAmongMatches });

  useEffect(() => {
    editor.commands.search({ text, matchCase });
    showCurrent(editor);
  }, [editor, text, matchCase]);
  useEffect(() => {
    panel.current?.querySelector('input')?.select();
    return () => void (editor.isDestroyed || editor.commands.search(null));
  }, [editor]);

  const go = (step: 1 | -1) => {
    editor.commands.goToMatch(step);
    showCurrent(editor);
  };
  const replace = (what: 'replaceMatch' | 'replaceAllMatches') => {
    editor.commands[what](replacement);
    if (findingIn(editor.state).matches.length > 0) showCurrent(editor);
    // Where nothing is left to replace, the buttons go out, and would take the focus along.
    else panel.current?.querySelector('input')?.focus();
  };
  const close = () => {
    const match = findingIn(editor.state).matches[current];
    onClose();
    if (match) editor.commands.setTextSelection(match);
    editor.commands.focus();
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement)
      go(event.shiftKey ? -1 : 1);
  };

  return (
    <search
      ref={panel}
      className={styles.panel}
      aria-label={t('find.title')}
      onKeyDownCapture={pressed}
    >
      <div className={styles.row}>
        <SearchField
          className={styles.field ?? ''}
          aria-label={t('find.what')}
          value={text}
          onChange={setText}
        >
          <Input className={styles.box ?? ''} placeholder={t('find.what')} />
        </SearchField>
        <output className={styles.count}>
          {text !== '' && t('find.place', { current: current + 1, count })}
        </output>
        <Toggle
          label={t('find.matchCase')}
          icon={<CaseSensitive />}
          isOn={matchCase}
          onPress={() => setMatchCase(!matchCase)}
        />
        <IconButton label={t('find.previous')} icon={<ChevronUp />} onPress={() => go(-1)} />
        <IconButton label={t('find.next')} icon={<ChevronDown />} onPress={() => go(1)} />
        <IconButton label={t('ui:close')} icon={<X />} onPress={close} />
      </div>
      {mayEdit && (
        <div className={styles.row}>
          <SearchField
            className={styles.field ?? ''}
            aria-label={t('find.replacement')}
            value={replacement}
            onChange={setReplacement}
          >
            <Input className={styles.box ?? ''} placeholder={t('find.replacement')} />
          </SearchField>
          <IconButton
            label={t('find.replace')}
            icon={<Replace />}
            isDisabled={count === 0}
            onPress={() => replace('replaceMatch')}
          />
          <IconButton
            label={t('find.replaceAll')}
            icon={<ReplaceAll />}
            isDisabled={count === 0}
            onPress={() => replace('replaceAllMatches')}
          />
        </div>
      )}
    </search>
  );
}

function placeAmongMatches({ editor }: { readonly editor: Editor }) {
  const { matches, current } = findingIn(editor.state);
  return { count: matches.length, current };
}

/** What is selected is what one looks for, if it is a few words and no chapter. */
function selectedWords({ state }: Editor): string {
  const { from, to, $from, $to } = state.selection;
  if (!$from.sameParent($to) || to - from > 80) return '';
  return state.doc.textBetween(from, to);
}

function showCurrent(editor: Editor): void {
  requestAnimationFrame(() => {
    if (editor.isDestroyed) return;
    editor.view.dom.querySelector('.match-current')?.scrollIntoView({ block: 'center' });
  });
}

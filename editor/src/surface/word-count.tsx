import type { Editor } from '@tiptap/react';
import { useCallback, useState } from 'react';
import { useWords } from '../words/use-words.ts';
import { countWords, type KnownCounts } from './count-words.ts';
import styles from './sheet.module.css';
import { useSettled } from './use-settled.ts';

const pause = 700;

export function WordCount({ editor }: { readonly editor: Editor }) {
  const { t, language } = useWords('surface');
  const [known] = useState<KnownCounts>(() => new WeakMap());
  const wordsIn = useCallback((current: Editor) => countWords(current.state.doc, known), [known]);
  const count = useSettled(editor, wordsIn, pause);
  const formatted = new Intl.NumberFormat(language).format(count);
  return <p className={styles.words}>{t('words', { count, formatted })}</p>;
}

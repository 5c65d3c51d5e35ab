import type { Editor } from '@tiptap/react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countWords, type KnownCounts } from './count-words.ts';
import styles from './sheet.module.css';
import { useSettled } from './use-settled.ts';

const pause = 700;

export function WordCount({ editor }: { readonly editor: Editor }) {
  const { t, i18n } = useTranslation('surface');
  const [known] = useState<KnownCounts>(() => new WeakMap());
  const wordsIn = useCallback((current: Editor) => countWords(current.state.doc, known), [known]);
  const count = useSettled(editor, wordsIn, pause);
  const formatted = new Intl.NumberFormat(i18n.resolvedLanguage).format(count);
  return <p className={styles.words}>{t('words', { count, formatted })}</p>;
}

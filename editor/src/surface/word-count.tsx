import type { Editor } from '@tiptap/react';
import { useTranslation } from 'react-i18next';
import { countWords } from './count-words.ts';
import styles from './sheet.module.css';
import { useSettled } from './use-settled.ts';

const pause = 700;
const wordsIn = (editor: Editor) => countWords(editor.state.doc);

export function WordCount({ editor }: { readonly editor: Editor }) {
  const { t, i18n } = useTranslation('surface');
  const count = useSettled(editor, wordsIn, pause);
  const formatted = new Intl.NumberFormat(i18n.resolvedLanguage).format(count);
  return <p className={styles.words}>{t('words', { count, formatted })}</p>;
}

import { useWords } from '../words/use-words.ts';
import styles from './sheet.module.css';

const takeFocus = (place: HTMLElement | null) => place?.focus({ preventScroll: true });

/**
 * Holds the focus for what was asked for and is not there yet: who presses Ctrl-K and types on
 * means the dialog, not the text.
 */
export function Waiting() {
  const { t } = useWords('ui');
  return (
    <output ref={takeFocus} tabIndex={-1} className={styles.spoken}>
      {t('loading')}
    </output>
  );
}

import { useTranslation } from 'react-i18next';
import styles from './skeleton.module.css';

/** Grey lines where text will come. They appear late, so that a quick answer does not flicker. */
export function Skeleton({ lines = 4 }: { readonly lines?: number }) {
  const { t } = useTranslation('ui');
  return (
    <output className={styles.skeleton}>
      <span className={styles.words}>{t('loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles.line} aria-hidden />
      ))}
    </output>
  );
}

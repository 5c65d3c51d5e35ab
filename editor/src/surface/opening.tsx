import { useWords } from '../words/use-words.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import styles from './sheet.module.css';

/** The sheet while the text is on its way. */
export function Opening({ title }: { readonly title: string }) {
  const { t } = useWords('live');
  return (
    <div className={styles.opening} aria-busy>
      <output className={styles.openingSign}>{t('opening')}</output>
      <div className={styles.sheet}>
        <h1 className={styles.openingTitle}>{title}</h1>
        <Skeleton />
      </div>
    </div>
  );
}

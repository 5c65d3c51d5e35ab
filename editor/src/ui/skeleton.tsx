import { useWords } from '../words/use-words.ts';
import { Unseen } from './unseen.tsx';
import styles from './skeleton.module.css';

/** Grey lines where text will come. They appear late, so that a quick answer does not flicker. */
export function Skeleton({ lines = 4 }: { readonly lines?: number }) {
  const { t } = useWords('ui');
  return (
    <output className={styles.skeleton}>
      <Unseen as="span">{t('loading')}</Unseen>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles.line} aria-hidden />
      ))}
    </output>
  );
}

import { useWords } from '../words/use-words.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { Unseen } from '../ui/unseen.tsx';
import styles from './pending.module.css';

interface PendingProps {
  /** False where it stands below the heading of its page. */
  readonly isPage?: boolean;
}

/** Stands where a page is still on its way, and has a heading as every page has. */
export function Pending({ isPage = true }: PendingProps) {
  const { t } = useWords('ui');
  return (
    <div className={styles.pending}>
      {isPage && <Unseen as="h1">{t('loading')}</Unseen>}
      <Skeleton lines={6} />
    </div>
  );
}

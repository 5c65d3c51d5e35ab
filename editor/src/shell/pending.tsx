import { VisuallyHidden } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Skeleton } from '../ui/skeleton.tsx';
import styles from './pending.module.css';

interface PendingProps {
  /** False where it stands below the heading of its page. */
  readonly isPage?: boolean;
}

/** Stands where a page is still on its way, and has a heading as every page has. */
export function Pending({ isPage = true }: PendingProps) {
  const { t } = useTranslation('ui');
  return (
    <div className={styles.pending}>
      {isPage && <VisuallyHidden elementType="h1">{t('loading')}</VisuallyHidden>}
      <Skeleton lines={6} />
    </div>
  );
}

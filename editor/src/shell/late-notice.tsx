import { useWords } from '../words/use-words.ts';
import { TriangleAlert } from 'lucide-react';
import { Button } from '../ui/button.tsx';
import { useHasFailed } from '../ui/late-parts.tsx';
import styles from './late-notice.module.css';
import { useReload } from './reload.tsx';

/** Says that some of the page did not come, mostly because it was renewed in between. */
export function LateNotice() {
  const { t } = useWords('ui');
  const hasFailed = useHasFailed();
  const reload = useReload();
  if (!hasFailed) return null;
  return (
    <div role="alert" className={styles.notice}>
      <TriangleAlert aria-hidden />
      <p>{t('shell.partMissing')}</p>
      <Button size="s" onPress={reload}>
        {t('reload')}
      </Button>
    </div>
  );
}

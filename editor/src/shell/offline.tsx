import { useSyncExternalStore } from 'react';
import { CloudOff } from 'lucide-react';
import { useWords } from '../words/use-words.ts';
import styles from './offline.module.css';

function onConnectionChange(notice: () => void) {
  addEventListener('online', notice);
  addEventListener('offline', notice);
  return () => {
    removeEventListener('online', notice);
    removeEventListener('offline', notice);
  };
}

/** A line across the page while this device has no network. */
export function OfflineNotice() {
  const { t } = useWords('ui');
  const isOnline = useSyncExternalStore(onConnectionChange, () => navigator.onLine);
  return (
    <output>
      {!isOnline && (
        <span className={styles.offline}>
          <CloudOff aria-hidden />
          {t('shell.offline')}
        </span>
      )}
    </output>
  );
}

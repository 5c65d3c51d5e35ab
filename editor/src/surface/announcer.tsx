import { useCallback, useState, type ReactElement } from 'react';
import styles from './sheet.module.css';

interface Announcer {
  readonly announce: (words: string) => void;
  readonly announcement: ReactElement;
}

/** Words for a screen reader; saying the same twice must still be two announcements. */
export function useAnnouncer(): Announcer {
  const [said, setSaid] = useState({ words: '', turn: 0 });
  const announce = useCallback(
    (words: string) => setSaid(({ turn }) => ({ words, turn: turn + 1 })),
    [],
  );
  return {
    announce,
    announcement: (
      <div role="log" aria-live="assertive" className={styles.spoken}>
        <span key={said.turn}>{said.words}</span>
      </div>
    ),
  };
}

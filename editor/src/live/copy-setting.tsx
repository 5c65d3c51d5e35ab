import { Switch } from 'react-aria-components';
import { useWords } from '../words/use-words.ts';
import styles from './live.module.css';
import type { DraftSession } from './session.ts';
import { useStore } from './use-store.ts';

/** Lets the person allow a copy in this browser, and take that back. */
export function CopySetting({ session }: { readonly session: DraftSession }) {
  const { t } = useWords('live');
  const allowed = useStore(session.localCopy.allowed);
  return (
    <div className={styles.copy}>
      <Switch
        className={styles.switch ?? ''}
        isSelected={allowed}
        onChange={(on) => session.localCopy.allow(on)}
        aria-describedby="copy-hint"
      >
        <span className={styles.track} aria-hidden />
        {t('copy.label')}
      </Switch>
      <p id="copy-hint" className={styles.hint}>
        {t('copy.hint')}
      </p>
    </div>
  );
}

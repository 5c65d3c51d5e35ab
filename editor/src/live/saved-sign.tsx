import { Cloud, CloudCheck, CloudOff, CloudUpload, Eye } from 'lucide-react';
import { useWords } from '../words/use-words.ts';
import { waitingIn } from './saved-state.ts';
import type { DraftSession } from './session.ts';
import styles from './live.module.css';
import { useStore } from './use-store.ts';

const icons = { opening: Cloud, saved: CloudCheck, saving: CloudUpload, offline: CloudOff };

/** The sign above the paper: it says saved only of what the server has acknowledged. */
export function SavedSign({ session }: { readonly session: DraftSession }) {
  const { t } = useWords('live');
  const state = useStore(session.sign);
  const Icon = icons[state.kind];
  return (
    <output className={styles.sign} data-kind={state.kind} data-testid="saved-sign">
      <Icon aria-hidden />
      <span>
        {t(state.kind, { count: waitingIn(state) })}
        {waitingIn(state) > 0 && state.kind === 'offline' && <CopySign session={session} />}
      </span>
    </output>
  );
}

/** Whether what waits would outlive this window. */
function CopySign({ session }: { readonly session: DraftSession }) {
  const { t } = useWords('live');
  const isComplete = useStore(session.localCopy.isComplete);
  return isComplete && t('copy.holds');
}

export function ReadOnlySign() {
  const { t } = useWords('live');
  return (
    <p className={styles.sign} data-testid="saved-sign">
      <Eye aria-hidden />
      <span>{t('readOnly')}</span>
    </p>
  );
}

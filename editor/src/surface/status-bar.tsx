import { ChevronDown, CircleCheck, Eye, ListTree, Settings2 } from 'lucide-react';
import { Faces } from '../live/faces.tsx';
import live from '../live/live.module.css';
import { ReadOnlySign, SavedSign } from '../live/saved-sign.tsx';
import type { DraftSession } from '../live/session.ts';
import { useStore } from '../live/use-store.ts';
import { Late } from '../ui/late-parts.tsx';
import { StillIcon } from '../ui/still-icon.tsx';
import checker from './checker/checker.module.css';
import type { Findings } from './checker/watch-findings.ts';
import { StatusTools } from './late-tools.ts';
import styles from './sheet.module.css';
import toolbar from './toolbar/toolbar.module.css';
import type { View } from './zoom/use-view.ts';

export interface StatusBarProps {
  readonly session: DraftSession;
  readonly mayEdit: boolean;
  readonly findings: Findings;
  readonly view: View;
  readonly isCalm: boolean;
  readonly isCheckerOpen: boolean;
  readonly onOutline: () => void;
  readonly onChecker: () => void;
  readonly onCalm: () => void;
}

/** What is saved, from the first letter on; and behind it tools that follow. */
export function StatusBar(props: StatusBarProps) {
  const { session, mayEdit } = props;
  return (
    <div className={styles.status}>
      {mayEdit ? <SavedSign session={session} /> : <ReadOnlySign />}
      <Late still={<StillTools session={session} mayEdit={mayEdit} />}>
        <StatusTools {...props} />
      </Late>
    </div>
  );
}

/** The same to the eye, so that the sign beside them stays where it is. */
function StillTools({ session, mayEdit }: Pick<StatusBarProps, 'session' | 'mayEdit'>) {
  const people = useStore(session.people);
  return (
    <>
      <span className={live.people} aria-hidden>
        <Faces people={people} />
      </span>
      <span className={styles.narrowOnly}>
        <StillIcon icon={<ListTree />} />
      </span>
      {mayEdit && (
        <span className={toolbar.choice} aria-hidden>
          <CircleCheck className={checker.sign} />
        </span>
      )}
      <span className={toolbar.choice} aria-hidden>
        <Eye />
        <ChevronDown />
      </span>
      {mayEdit && <StillIcon icon={<Settings2 />} />}
    </>
  );
}

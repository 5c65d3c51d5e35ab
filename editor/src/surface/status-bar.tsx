import { ListTree, Settings2 } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { CopySetting } from '../live/copy-setting.tsx';
import { PeopleHere } from '../live/people-here.tsx';
import { ReadOnlySign, SavedSign } from '../live/saved-sign.tsx';
import type { DraftSession } from '../live/session.ts';
import iconButton from '../ui/icon-button.module.css';
import { IconButton } from '../ui/icon-button.tsx';
import menu from '../ui/menu.module.css';
import { CheckerSign } from './checker/checker-sign.tsx';
import type { Findings } from './checker/watch-findings.ts';
import styles from './sheet.module.css';
import type { View } from './zoom/use-view.ts';
import { ViewMenu } from './zoom/view-menu.tsx';

interface StatusBarProps {
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

/** What is saved, who is here, what is to be mended, and how this device shows and keeps it. */
export function StatusBar(props: StatusBarProps) {
  const { session, mayEdit, onOutline } = props;
  const { t } = useTranslation(['live', 'surface']);
  return (
    <div className={styles.status}>
      {mayEdit ? <SavedSign session={session} /> : <ReadOnlySign />}
      <PeopleHere session={session} />
      <span className={styles.narrowOnly}>
        <IconButton label={t('surface:outline.title')} icon={<ListTree />} onPress={onOutline} />
      </span>
      {mayEdit && (
        <CheckerSign
          findings={props.findings}
          isOpen={props.isCheckerOpen}
          onPress={props.onChecker}
        />
      )}
      <ViewMenu view={props.view} isCalm={props.isCalm} onCalm={props.onCalm} />
      {mayEdit && (
        <DialogTrigger>
          <Button className={iconButton.button ?? ''} aria-label={t('live:device')}>
            <Settings2 aria-hidden />
          </Button>
          <Popover className={menu.popover ?? ''} placement="bottom end">
            <Dialog aria-label={t('live:device')}>
              <CopySetting session={session} />
            </Dialog>
          </Popover>
        </DialogTrigger>
      )}
    </div>
  );
}

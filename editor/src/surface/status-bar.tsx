import { Settings2 } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { CopySetting } from '../live/copy-setting.tsx';
import { PeopleHere } from '../live/people-here.tsx';
import { ReadOnlySign, SavedSign } from '../live/saved-sign.tsx';
import type { DraftSession } from '../live/session.ts';
import iconButton from '../ui/icon-button.module.css';
import menu from '../ui/menu.module.css';
import styles from './sheet.module.css';

interface StatusBarProps {
  readonly session: DraftSession;
  readonly mayEdit: boolean;
}

/** What is saved, who is here, and what stays on this device. */
export function StatusBar({ session, mayEdit }: StatusBarProps) {
  const { t } = useTranslation('live');
  return (
    <div className={styles.status}>
      {mayEdit ? <SavedSign session={session} /> : <ReadOnlySign />}
      <PeopleHere session={session} />
      {mayEdit && (
        <DialogTrigger>
          <Button className={iconButton.button ?? ''} aria-label={t('device')}>
            <Settings2 aria-hidden />
          </Button>
          <Popover className={menu.popover ?? ''} placement="bottom end">
            <Dialog aria-label={t('device')}>
              <CopySetting session={session} />
            </Dialog>
          </Popover>
        </DialogTrigger>
      )}
    </div>
  );
}

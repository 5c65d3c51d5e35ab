import { ListTree, Maximize2, Minimize2, Settings2 } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { CopySetting } from '../live/copy-setting.tsx';
import { PeopleHere } from '../live/people-here.tsx';
import { ReadOnlySign, SavedSign } from '../live/saved-sign.tsx';
import type { DraftSession } from '../live/session.ts';
import iconButton from '../ui/icon-button.module.css';
import { IconButton } from '../ui/icon-button.tsx';
import menu from '../ui/menu.module.css';
import styles from './sheet.module.css';
import { Toggle } from './toolbar/tool.tsx';

interface StatusBarProps {
  readonly session: DraftSession;
  readonly mayEdit: boolean;
  readonly onOutline: () => void;
  readonly isCalm: boolean;
  readonly onCalm: () => void;
}

/** What is saved, who is here, and what stays on this device. */
export function StatusBar({ session, mayEdit, onOutline, isCalm, onCalm }: StatusBarProps) {
  const { t } = useTranslation(['live', 'surface']);
  return (
    <div className={styles.status}>
      {mayEdit ? <SavedSign session={session} /> : <ReadOnlySign />}
      <PeopleHere session={session} />
      <span className={styles.narrowOnly}>
        <IconButton label={t('surface:outline.title')} icon={<ListTree />} onPress={onOutline} />
      </span>
      <span className={styles.wideOnly}>
        <Toggle
          label={t('surface:toolbar.focus')}
          icon={isCalm ? <Minimize2 /> : <Maximize2 />}
          isOn={isCalm}
          onPress={onCalm}
        />
      </span>
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

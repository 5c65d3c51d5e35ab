import { ListTree, Settings2 } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useWords } from '../words/use-words.ts';
import { CopySetting } from '../live/copy-setting.tsx';
import { PeopleHere } from '../live/people-here.tsx';
import iconButton from '../ui/icon-button.module.css';
import { IconButton } from '../ui/icon-button.tsx';
import menu from '../ui/menu.module.css';
import { CheckerSign } from './checker/checker-sign.tsx';
import styles from './sheet.module.css';
import type { StatusBarProps } from './status-bar.tsx';
import { ViewMenu } from './zoom/view-menu.tsx';

/** Who is here, what is to be mended, and how this device shows and keeps the text. */
export function StatusTools(props: StatusBarProps) {
  const { session, mayEdit, onOutline } = props;
  const { t } = useWords(['live', 'surface']);
  return (
    <>
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
    </>
  );
}

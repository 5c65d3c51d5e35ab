import { ChevronDown, Eye } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useWords } from '../../words/use-words.ts';
import { Menu, MenuChoice, MenuItem, MenuPart } from '../../ui/menu.tsx';
import { keysOf } from '../shortcuts/keys-of.ts';
import styles from '../toolbar/toolbar.module.css';
import type { View } from './use-view.ts';
import { ZOOMS } from './view-settings.ts';

interface ViewMenuProps {
  readonly view: View;
  readonly isCalm: boolean;
  readonly onCalm: () => void;
}

/** How large the sheet is, and what of everything else one wants to see. */
export function ViewMenu({ view: { settings, change }, isCalm, onCalm }: ViewMenuProps) {
  const { t, language } = useWords('desk');
  const withKeys = (words: string, keys: string) => `${words} (${keysOf(keys, language)})`;
  const trigger = (
    <Button className={styles.choice ?? ''} aria-label={t('view.label')}>
      <Eye aria-hidden />
      <ChevronDown aria-hidden />
    </Button>
  );
  return (
    <Menu trigger={trigger} label={t('view.label')}>
      <MenuPart title={t('view.shows')}>
        <MenuItem isChosen={settings.focus} onAction={() => change({ focus: !settings.focus })}>
          {withKeys(t('view.focus'), 'Mod-Alt-k')}
        </MenuItem>
        <MenuItem isChosen={isCalm} onAction={onCalm}>
          {t('view.calm')}
        </MenuItem>
      </MenuPart>
      <MenuChoice
        title={withKeys(t('view.size'), 'Mod-Alt-+')}
        choices={ZOOMS.map((percent) => ({
          id: String(percent),
          label: t('view.percent', { percent }),
        }))}
        chosen={String(settings.zoom)}
        onChoose={(id) => change({ zoom: ZOOMS.find((one) => String(one) === id) ?? 100 })}
      />
    </Menu>
  );
}

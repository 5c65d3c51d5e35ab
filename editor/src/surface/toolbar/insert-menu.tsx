import type { Editor } from '@tiptap/react';
import { Plus } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Menu, MenuItem, MenuPart } from '../../ui/menu.tsx';
import { insertions } from '../insert/insertions.ts';
import styles from './toolbar.module.css';

interface InsertMenuProps {
  readonly editor: Editor;
  readonly isDisabled: boolean;
}

/** What is not typed but put in. */
export function InsertMenu({ editor, isDisabled }: InsertMenuProps) {
  const { t } = useTranslation(['blocks', 'surface', 'apparatus']);
  const label = t('surface:toolbar.insert');
  const trigger = (
    <Button className={styles.choice ?? ''} isDisabled={isDisabled} aria-label={label}>
      <Plus aria-hidden />
      <span className={styles.wideOnly}>{label}</span>
    </Button>
  );
  return (
    <Menu trigger={trigger} label={label}>
      {insertions.map(({ title, choices }) => (
        <MenuPart key={title} title={t(title)}>
          {choices.map(({ name, Icon, make }) => (
            <MenuItem
              key={name}
              icon={<Icon />}
              onAction={() => make(editor.chain().focus()).run()}
            >
              {t(name)}
            </MenuItem>
          ))}
        </MenuPart>
      ))}
    </Menu>
  );
}

import type { Editor } from '@tiptap/react';
import { FileText, Minus, Plus, Table } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Menu, MenuItem } from '../../ui/menu.tsx';
import styles from './toolbar.module.css';

interface InsertMenuProps {
  readonly editor: Editor;
  readonly isDisabled: boolean;
}

const newTable = { rows: 3, cols: 3, withHeaderRow: true };

/** What is not typed but put in. */
export function InsertMenu({ editor, isDisabled }: InsertMenuProps) {
  const { t } = useTranslation('surface');
  const trigger = (
    <Button
      className={styles.choice ?? ''}
      isDisabled={isDisabled}
      aria-label={t('toolbar.insert')}
    >
      <Plus aria-hidden />
      <span className={styles.wideOnly}>{t('toolbar.insert')}</span>
    </Button>
  );
  return (
    <Menu trigger={trigger} label={t('toolbar.insert')}>
      <MenuItem icon={<FileText />} onAction={() => editor.chain().focus().goToAbstract().run()}>
        {t('insert.abstract')}
      </MenuItem>
      <MenuItem
        icon={<Table />}
        onAction={() => editor.chain().focus().leaveTitle().insertTable(newTable).run()}
      >
        {t('insert.table')}
      </MenuItem>
      <MenuItem
        icon={<Minus />}
        onAction={() => editor.chain().focus().leaveTitle().setHorizontalRule().run()}
      >
        {t('insert.rule')}
      </MenuItem>
    </Menu>
  );
}

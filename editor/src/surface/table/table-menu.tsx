import type { ChainedCommands, Editor } from '@tiptap/react';
import { Table2 } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useWords } from '../../words/use-words.ts';
import { Menu, MenuItem, MenuLine } from '../../ui/menu.tsx';
import styles from '../toolbar/toolbar.module.css';

interface TableMenuProps {
  readonly editor: Editor;
  readonly isDisabled: boolean;
}

/** Rows and columns of the table in which the caret stands. */
export function TableMenu({ editor, isDisabled }: TableMenuProps) {
  const { t } = useWords('surface');
  const trigger = (
    <Button className={styles.choice ?? ''} isDisabled={isDisabled} aria-label={t('toolbar.table')}>
      <Table2 aria-hidden />
      <span className={styles.wideOnly}>{t('toolbar.table')}</span>
    </Button>
  );
  const run = (act: (chain: ChainedCommands) => ChainedCommands) => () =>
    void act(editor.chain().focus()).run();
  return (
    <Menu trigger={trigger} label={t('toolbar.table')}>
      <MenuItem onAction={run((chain) => chain.addRowBefore())}>{t('table.rowBefore')}</MenuItem>
      <MenuItem onAction={run((chain) => chain.addRowAfter())}>{t('table.rowAfter')}</MenuItem>
      <MenuItem onAction={run((chain) => chain.deleteRow())}>{t('table.rowDelete')}</MenuItem>
      <MenuLine />
      <MenuItem onAction={run((chain) => chain.addColumnBefore())}>
        {t('table.columnBefore')}
      </MenuItem>
      <MenuItem onAction={run((chain) => chain.addColumnAfter())}>
        {t('table.columnAfter')}
      </MenuItem>
      <MenuItem onAction={run((chain) => chain.deleteColumn())}>{t('table.columnDelete')}</MenuItem>
      <MenuLine />
      <MenuItem onAction={run((chain) => chain.toggleHeaderRow())}>{t('table.headerRow')}</MenuItem>
      <MenuItem onAction={run((chain) => chain.toggleHeaderColumn())}>
        {t('table.headerColumn')}
      </MenuItem>
      <MenuItem onAction={run((chain) => chain.mergeCells())}>{t('table.merge')}</MenuItem>
      <MenuItem onAction={run((chain) => chain.splitCell())}>{t('table.split')}</MenuItem>
      <MenuLine />
      <MenuItem isDangerous onAction={run((chain) => chain.deleteTable())}>
        {t('table.delete')}
      </MenuItem>
    </Menu>
  );
}

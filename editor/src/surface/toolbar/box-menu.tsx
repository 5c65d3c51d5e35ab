import { useEditorState, type ChainedCommands, type Editor } from '@tiptap/react';
import { Square } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useWords } from '../../words/use-words.ts';
import { Menu, MenuItem } from '../../ui/menu.tsx';
import { boxAround } from '../blocks/box-around.ts';
import styles from './toolbar.module.css';

interface BoxMenuProps {
  readonly editor: Editor;
  readonly isDisabled: boolean;
}

/** What can be done with the box around the caret; nothing stands here without one. */
export function BoxMenu({ editor, isDisabled }: BoxMenuProps) {
  const { t } = useWords('blocks');
  const kind = useEditorState({
    editor,
    selector: ({ editor: current }) => boxAround(current.state)?.node.type.name ?? null,
  });
  if (kind === null) return null;
  const run = (act: (chain: ChainedCommands) => ChainedCommands) => () =>
    void act(editor.chain().focus()).run();
  const trigger = (
    <Button className={styles.choice ?? ''} isDisabled={isDisabled} aria-label={t('box.menu')}>
      <Square aria-hidden />
      <span className={styles.wideOnly}>{t('box.menu')}</span>
    </Button>
  );
  return (
    <Menu trigger={trigger} label={t('box.menu')}>
      {kind === 'recommendation' && (
        <MenuItem onAction={run((chain) => chain.openOnScreen('details'))}>
          {t('recommendation.details')}
        </MenuItem>
      )}
      {kind === 'blockquote' && (
        <MenuItem onAction={run((chain) => chain.addQuoteSource())}>
          {t('quote.addSource')}
        </MenuItem>
      )}
      <MenuItem onAction={run((chain) => chain.removeBox())}>{t('box.remove')}</MenuItem>
      <MenuItem isDangerous onAction={run((chain) => chain.deleteBox())}>
        {t('box.delete')}
      </MenuItem>
    </Menu>
  );
}

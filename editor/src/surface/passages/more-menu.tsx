import type { Editor } from '@tiptap/react';
import { Code, Ellipsis, WholeWord } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useWords } from '../../words/use-words.ts';
import { PASSAGE_LANGUAGES } from '@eckpunkt/document';
import { Menu, MenuChoice, MenuItem, MenuLine } from '../../ui/menu.tsx';
import styles from '../toolbar/toolbar.module.css';
import { markPassage, passageLanguage } from './passage.ts';

interface MoreMenuProps {
  readonly editor: Editor;
  readonly isDisabled: boolean;
  readonly isCode: boolean;
  readonly onAbbreviation: () => void;
}

/** Marks that one seldom needs: code, an abbreviation, the language of a passage. */
export function MoreMenu({ editor, isDisabled, isCode, onAbbreviation }: MoreMenuProps) {
  const { t } = useWords('apparatus');
  const trigger = (
    <Button className={styles.tool ?? ''} isDisabled={isDisabled} aria-label={t('more.label')}>
      <Ellipsis aria-hidden />
    </Button>
  );
  const languages = PASSAGE_LANGUAGES.map((id) => ({ id, label: t(`language.${id}`) }));
  return (
    <Menu trigger={trigger} label={t('more.label')}>
      <MenuItem
        icon={<Code />}
        isChosen={isCode}
        onAction={() => editor.chain().focus().toggleMark('code').run()}
      >
        {t('more.code')}
      </MenuItem>
      <MenuItem icon={<WholeWord />} onAction={onAbbreviation}>
        {t('more.abbreviation')}
      </MenuItem>
      <MenuLine />
      <MenuChoice
        title={t('more.language')}
        choices={[{ id: 'paper', label: t('more.paperLanguage') }, ...languages]}
        chosen={passageLanguage(editor)}
        onChoose={(language) => markPassage(editor, language)}
      />
    </Menu>
  );
}

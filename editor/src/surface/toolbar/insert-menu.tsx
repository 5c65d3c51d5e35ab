import type { Editor } from '@tiptap/react';
import { Plus } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useWords } from '../../words/use-words.ts';
import { Menu, MenuItem, MenuPart } from '../../ui/menu.tsx';
import { insertionIcons } from '../insert/icons.ts';
import { insertionsFor, type InsertingInto, type InsertionName } from '../insert/insertions.ts';
import styles from './toolbar.module.css';

interface InsertMenuProps extends InsertingInto {
  readonly editor: Editor;
  readonly isDisabled: boolean;
}

/** What is not typed but put in. */
export function InsertMenu({ editor, isDisabled, ...into }: InsertMenuProps) {
  const { t } = useWords(['blocks', 'surface', 'apparatus', 'front']);
  const label = t('surface:toolbar.insert');
  const trigger = (
    <Button className={styles.choice ?? ''} isDisabled={isDisabled} aria-label={label}>
      <Plus aria-hidden />
      <span className={styles.wideOnly}>{label}</span>
    </Button>
  );
  return (
    <Menu trigger={trigger} label={label}>
      {insertionsFor(into).map(({ title, choices }) => (
        <MenuPart key={title} title={t(title)}>
          {choices.map(({ name, make }) => (
            <MenuItem
              key={name}
              icon={<InsertionIcon name={name} />}
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

function InsertionIcon({ name }: { readonly name: InsertionName }) {
  const Icon = insertionIcons[name];
  return <Icon />;
}

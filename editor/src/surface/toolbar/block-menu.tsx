import { useEditorState, type Editor } from '@tiptap/react';
import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useWords } from '../../words/use-words.ts';
import { HEADING_NUMBERINGS } from '@eckpunkt/document';
import { Menu, MenuChoice } from '../../ui/menu.tsx';
import type { BlockKind } from './tool-state.ts';
import styles from './toolbar.module.css';

interface BlockMenuProps {
  readonly editor: Editor;
  readonly block: BlockKind;
  readonly isDisabled: boolean;
}

const headingLevels = [1, 2, 3, 4] as const;
const kinds: readonly BlockKind[] = ['paragraph', 'heading1', 'heading2', 'heading3', 'heading4'];

/** Makes the block around the caret a paragraph or a heading, with a number or without. */
export function BlockMenu({ editor, block, isDisabled }: BlockMenuProps) {
  const { t } = useWords('surface');
  const kind = t(`block.${block}`);
  const trigger = (
    <Button
      className={styles.choice ?? ''}
      isDisabled={isDisabled}
      aria-label={t('toolbar.block', { kind })}
    >
      <span className={styles.choiceWords}>{kind}</span>
      <ChevronDown aria-hidden />
    </Button>
  );
  return (
    <Menu trigger={trigger} label={t('toolbar.block', { kind })}>
      <MenuChoice
        title={t('toolbar.blocks')}
        choices={kinds.map((id) => ({ id, label: t(`block.${id}`) }))}
        chosen={block}
        onChoose={(id) => makeBlock(editor, id)}
      />
      {block.startsWith('heading') && <HeadingNumber editor={editor} />}
    </Menu>
  );
}

function HeadingNumber({ editor }: { readonly editor: Editor }) {
  const { t } = useWords('blocks');
  const numbering = useEditorState({
    editor,
    selector: ({ editor: current }): unknown => current.getAttributes('heading')['numbering'],
  });
  return (
    <MenuChoice
      title={t('heading.numbering')}
      choices={HEADING_NUMBERINGS.map((id) => ({ id, label: t(`heading.${id}`) }))}
      chosen={HEADING_NUMBERINGS.find((one) => one === numbering) ?? 'number'}
      onChoose={(id) => editor.chain().focus().setHeadingNumbering(id).run()}
    />
  );
}

function makeBlock(editor: Editor, kind: BlockKind): void {
  const level = headingLevels.find((one) => kind === `heading${one}`);
  const chain = editor.chain().focus();
  if (level === undefined) chain.setParagraph().run();
  else chain.setHeading({ level }).run();
}

import { useEditorState, type Editor } from '@tiptap/react';
import {
  Bold,
  Italic,
  Keyboard,
  Link,
  List,
  ListOrdered,
  Quote,
  Redo2,
  Search,
  Subscript,
  Superscript,
  Undo2,
} from 'lucide-react';
import type { RefObject } from 'react';
import { Group, Separator, Toolbar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { BlockMenu } from './block-menu.tsx';
import { InsertMenu } from './insert-menu.tsx';
import { TableMenu } from './table-menu.tsx';
import { Toggle, Tool } from './tool.tsx';
import { toolState } from './tool-state.ts';
import styles from './toolbar.module.css';
import { useEscape } from './use-escape.ts';

interface EditToolbarProps {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly editor: Editor;
  readonly isDisabled: boolean;
  readonly onOpen: (what: 'link' | 'shortcuts' | 'find') => void;
}

/** All tools as one tab stop. A press with the mouse leaves the caret where it is. */
export function EditToolbar({ ref, editor, isDisabled, onOpen }: EditToolbarProps) {
  const { t } = useTranslation('surface');
  const state = useEditorState({ editor, selector: toolState });
  const inTitle = isDisabled || state.block === 'title';
  useEscape(ref, () => editor.commands.focus());
  const run = (act: (chain: ReturnType<Editor['chain']>) => ReturnType<Editor['chain']>) => () =>
    void act(editor.chain()).run();

  return (
    <div
      role="presentation"
      className={styles.frame}
      onMouseDown={(event) => event.preventDefault()}
    >
      <Toolbar ref={ref} aria-label={t('toolbar.label')} className={styles.toolbar ?? ''}>
        <Group className={styles.group ?? ''}>
          <Tool
            label={t('toolbar.undo')}
            keys="Mod-z"
            icon={<Undo2 />}
            isDisabled={isDisabled || !state.canUndo}
            onPress={run((chain) => chain.undo())}
          />
          <Tool
            label={t('toolbar.redo')}
            keys="Mod-Shift-z"
            icon={<Redo2 />}
            isDisabled={isDisabled || !state.canRedo}
            onPress={run((chain) => chain.redo())}
          />
        </Group>
        <Separator orientation="vertical" className={styles.line ?? ''} />
        <BlockMenu editor={editor} block={state.block} isDisabled={inTitle} />
        <Separator orientation="vertical" className={styles.line ?? ''} />
        <Group className={styles.group ?? ''}>
          <Toggle
            label={t('toolbar.bold')}
            keys="Mod-b"
            icon={<Bold />}
            isOn={state.bold}
            isDisabled={inTitle}
            onPress={run((chain) => chain.toggleBold())}
          />
          <Toggle
            label={t('toolbar.italic')}
            keys="Mod-i"
            icon={<Italic />}
            isOn={state.italic}
            isDisabled={isDisabled}
            onPress={run((chain) => chain.toggleItalic())}
          />
          <Toggle
            label={t('toolbar.subscript')}
            keys="Mod-,"
            icon={<Subscript />}
            isOn={state.subscript}
            isDisabled={isDisabled}
            onPress={run((chain) => chain.toggleSubscript())}
          />
          <Toggle
            label={t('toolbar.superscript')}
            keys="Mod-."
            icon={<Superscript />}
            isOn={state.superscript}
            isDisabled={isDisabled}
            onPress={run((chain) => chain.toggleSuperscript())}
          />
          <Toggle
            label={t('toolbar.link')}
            keys="Mod-k"
            icon={<Link />}
            isOn={state.link}
            isDisabled={inTitle}
            onPress={() => onOpen('link')}
          />
        </Group>
        <Separator orientation="vertical" className={styles.line ?? ''} />
        <Group className={styles.group ?? ''}>
          <Toggle
            label={t('toolbar.bulletList')}
            keys="Mod-Shift-8"
            icon={<List />}
            isOn={state.bulletList}
            isDisabled={inTitle}
            onPress={run((chain) => chain.toggleBulletList())}
          />
          <Toggle
            label={t('toolbar.orderedList')}
            keys="Mod-Shift-7"
            icon={<ListOrdered />}
            isOn={state.orderedList}
            isDisabled={inTitle}
            onPress={run((chain) => chain.toggleOrderedList())}
          />
          <Toggle
            label={t('toolbar.quote')}
            keys="Mod-Shift-b"
            icon={<Quote />}
            isOn={state.quote}
            isDisabled={inTitle}
            onPress={run((chain) => chain.toggleBlockquote())}
          />
        </Group>
        <Separator orientation="vertical" className={styles.line ?? ''} />
        <InsertMenu editor={editor} isDisabled={isDisabled} />
        {state.table && <TableMenu editor={editor} isDisabled={isDisabled} />}
        <Group className={styles.last ?? ''}>
          <Tool
            label={t('find.title')}
            keys="Mod-h"
            icon={<Search />}
            onPress={() => onOpen('find')}
          />
          <Tool
            label={t('toolbar.shortcuts')}
            keys="F1"
            icon={<Keyboard />}
            onPress={() => onOpen('shortcuts')}
          />
        </Group>
      </Toolbar>
    </div>
  );
}

import { useEditorState, type Editor } from '@tiptap/react';
import { Keyboard, Link, Redo2, Search, Undo2 } from 'lucide-react';
import type { RefObject } from 'react';
import { Group, Separator, Toolbar } from 'react-aria-components';
import { useWords } from '../../words/use-words.ts';
import type { InsertingInto } from '../insert/insertions.ts';
import { MoreMenu } from '../passages/more-menu.tsx';
import { TableMenu } from '../table/table-menu.tsx';
import { BlockMenu } from './block-menu.tsx';
import { BoxMenu } from './box-menu.tsx';
import { InsertMenu } from './insert-menu.tsx';
import { blockToggles, markToggles, Toggles } from './toggles.tsx';
import { Toggle, Tool } from './tool.tsx';
import { toolState, type ToolState } from './tool-state.ts';
import styles from './toolbar.module.css';
import { useEscape } from './use-escape.ts';

interface EditToolbarProps extends InsertingInto {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly editor: Editor;
  readonly isDisabled: boolean;
  readonly onOpen: (what: 'link' | 'shortcuts' | 'find' | 'abbreviation') => void;
}

/** All tools as one tab stop. A press with the mouse leaves the caret where it is. */
export function EditToolbar({ ref, editor, isDisabled, onOpen, ...into }: EditToolbarProps) {
  const { t } = useWords('surface');
  const state = useEditorState({ editor, selector: toolState });
  useEscape(ref, () => editor.commands.focus());
  const isTitle = state.block === 'title';
  const place = { editor, state, isDisabled };

  return (
    <div
      role="presentation"
      className={styles.frame}
      onMouseDown={(event) => event.preventDefault()}
    >
      <Toolbar ref={ref} aria-label={t('toolbar.label')} className={styles.toolbar ?? ''}>
        <History {...place} />
        <Line />
        <BlockMenu editor={editor} block={state.block} isDisabled={isDisabled || isTitle} />
        <Line />
        <Toggles {...place} kinds={markToggles} />
        <Toggle
          label={t('toolbar.link')}
          keys="Mod-k"
          icon={<Link />}
          isOn={state.link}
          isDisabled={isDisabled || isTitle}
          onPress={() => onOpen('link')}
        />
        <MoreMenu
          editor={editor}
          isDisabled={isDisabled || isTitle}
          isCode={state.code}
          onAbbreviation={() => onOpen('abbreviation')}
        />
        <Line />
        <Toggles {...place} kinds={blockToggles} />
        <Line />
        <InsertMenu {...{ editor, isDisabled }} {...into} />
        <BoxMenu editor={editor} isDisabled={isDisabled} />
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

const Line = () => <Separator orientation="vertical" className={styles.line ?? ''} />;

interface HistoryProps {
  readonly editor: Editor;
  readonly state: ToolState;
  readonly isDisabled: boolean;
}

function History({ editor, state, isDisabled }: HistoryProps) {
  const { t } = useWords('surface');
  return (
    <Group className={styles.group ?? ''}>
      <Tool
        label={t('toolbar.undo')}
        keys="Mod-z"
        icon={<Undo2 />}
        isDisabled={isDisabled || !state.canUndo}
        onPress={() => editor.commands.undo()}
      />
      <Tool
        label={t('toolbar.redo')}
        keys="Mod-Shift-z"
        icon={<Redo2 />}
        isDisabled={isDisabled || !state.canRedo}
        onPress={() => editor.commands.redo()}
      />
    </Group>
  );
}

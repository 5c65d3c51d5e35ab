import type { Editor } from '@tiptap/react';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import { GripVertical } from 'lucide-react';
import { useCallback, useRef } from 'react';
import { useWords } from '../../words/use-words.ts';
import type { SurfacePaper } from '../paper-surface.tsx';
import { BlockActions } from './block-actions.tsx';
import styles from './handle.module.css';
import { DropLine } from './drop-line.tsx';
import { movableIn, placeOf, type Movable } from './movable.ts';
import { nameOfKind } from './name-of-kind.ts';
import { placeFor, type HandlePlace } from './place.ts';
import { useBlockDrag } from './use-block-drag.ts';
import { useHandlePlace } from './use-handle-place.ts';

interface BlockHandleProps {
  readonly editor: Editor;
  readonly paper: SurfacePaper;
  readonly makesTemplates: boolean;
  readonly announce: (words: string) => void;
  /** The menu was asked for by a key. */
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** Stands beside a block: to drag it by, and to see what can be done with it. */
export function BlockHandle(props: BlockHandleProps) {
  const { editor, paper, makesTemplates, announce, isOpen, onOpenChange } = props;
  const { t } = useWords('desk');
  const button = useRef<HTMLButtonElement>(null);
  const say = useCallback(() => {
    const there = movableIn(editor.state);
    if (there !== null) announce(t('handle.moved', placeOf(editor.state.doc, there)));
  }, [editor, announce, t]);
  const drag = useBlockDrag(editor, say);
  const followed = useHandlePlace(editor, button, isOpen || drag.isDragged);
  const place = isOpen ? placeAtCaret(editor) : followed;
  const movable = place?.movable ?? null;
  const kind = t(`handle.kinds.${nameOfKind(movable?.node.type.name)}`);
  return (
    <>
      <button
        ref={button}
        type="button"
        draggable
        tabIndex={-1}
        className={styles.handle}
        data-shown={place !== null}
        style={{ insetBlockStart: place?.top ?? 0, insetInlineStart: place?.left ?? 0 }}
        aria-label={t('handle.label', { kind })}
        aria-haspopup="menu"
        title={t('handle.hint')}
        onDragStart={(event) => place && drag.begin(place.movable, event)}
        onDragEnd={drag.end}
        onClick={() => {
          if (place) select(editor, place.movable);
          onOpenChange(true);
        }}
      >
        <GripVertical aria-hidden />
      </button>
      {drag.gap !== null && <DropLine editor={editor} gap={drag.gap} />}
      {isOpen && movable !== null && (
        <BlockActions
          {...{ editor, paper, makesTemplates, announce, movable, kind }}
          anchor={button}
          onClose={() => onOpenChange(false)}
        />
      )}
    </>
  );
}

function placeAtCaret({ state, view }: Editor): HandlePlace | null {
  const movable = movableIn(state);
  const desk = view.dom.closest('[data-desk]');
  return movable && desk && placeFor(view, movable, desk);
}

/** What the menu does, it does to what is selected. */
function select(editor: Editor, { node, pos }: Movable): void {
  const { doc, tr, selection } = editor.state;
  if (selection.from > pos && selection.to < pos + node.nodeSize) return;
  const caret = node.isAtom
    ? NodeSelection.create(doc, pos)
    : TextSelection.near(doc.resolve(pos + 1));
  editor.view.dispatch(tr.setSelection(caret));
}

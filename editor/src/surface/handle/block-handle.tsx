import type { Editor } from '@tiptap/react';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import { GripVertical } from 'lucide-react';
import { useRef, useState, type DragEvent } from 'react';
import { useWords } from '../../words/use-words.ts';
import type { SurfacePaper } from '../paper-surface.tsx';
import { BlockActions } from './block-actions.tsx';
import styles from './handle.module.css';
import { beginDrag, endDrag } from './drag-block.ts';
import { movableIn, placeOf, type Movable } from './movable.ts';
import { nameOfKind } from './name-of-kind.ts';
import { placeFor, type HandlePlace } from './place.ts';
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
  const [isDragged, setDragged] = useState(false);
  const followed = useHandlePlace(editor, button, isOpen || isDragged);
  const place = isOpen ? placeAtCaret(editor) : followed;
  const movable = place?.movable ?? null;
  const kind = t(`handle.kinds.${nameOfKind(movable?.node.type.name)}`);
  const drag = (event: DragEvent) => {
    if (place === null) return;
    beginDrag(editor, place.movable, event.dataTransfer);
    setDragged(true);
  };
  const drop = (event: DragEvent) => {
    setDragged(false);
    endDrag(editor);
    const there = movableIn(editor.state);
    if (event.dataTransfer.dropEffect === 'none' || there === null) return;
    announce(t('handle.moved', placeOf(editor.state.doc, there)));
  };
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
        onDragStart={drag}
        onDragEnd={drop}
        onClick={() => {
          if (place) select(editor, place.movable);
          onOpenChange(true);
        }}
      >
        <GripVertical aria-hidden />
      </button>
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

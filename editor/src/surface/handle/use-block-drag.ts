import type { Editor } from '@tiptap/react';
import { NodeSelection } from '@tiptap/pm/state';
import { useEffect, useState, type DragEvent as ReactDragEvent } from 'react';
import { inOneStep } from '../blocks/change-attributes.ts';
import { dropped } from './drop-block.ts';
import { gapAt, type Gap } from './drop-gap.ts';
import type { Movable } from './movable.ts';

interface BlockDrag {
  readonly isDragged: boolean;
  /** Where the block would come to stand. */
  readonly gap: Gap | null;
  readonly begin: (movable: Movable, event: ReactDragEvent) => void;
  readonly end: () => void;
}

/**
 * Dragging a block by its handle, over the whole desk: ProseMirror's own way of dropping looks for
 * the letter under the mouse, and the margin has none.
 */
export function useBlockDrag(editor: Editor, onMoved: () => void): BlockDrag {
  const [isDragged, setDragged] = useState(false);
  const [gap, setGap] = useState<Gap | null>(null);
  useEffect(() => {
    const desk = editor.view.dom.closest<HTMLElement>('[data-desk]');
    if (!isDragged || desk === null) return undefined;
    const over = (event: DragEvent) => {
      take(event);
      setGap(gapUnder(editor, event.clientY));
    };
    const drop = (event: DragEvent) => {
      take(event);
      if (moveTo(editor, gapUnder(editor, event.clientY))) onMoved();
      editor.view.focus();
    };
    const leave = (event: DragEvent) => {
      if (!desk.contains(event.relatedTarget as Node | null)) setGap(null);
    };
    desk.addEventListener('dragover', over, { capture: true });
    desk.addEventListener('drop', drop, { capture: true });
    desk.addEventListener('dragleave', leave);
    return () => {
      setGap(null);
      desk.removeEventListener('dragover', over, { capture: true });
      desk.removeEventListener('drop', drop, { capture: true });
      desk.removeEventListener('dragleave', leave);
    };
  }, [editor, isDragged, onMoved]);
  const begin = (movable: Movable, { dataTransfer }: ReactDragEvent) => {
    lift(editor, movable, dataTransfer);
    setDragged(true);
  };
  return { isDragged, gap, begin, end: () => setDragged(false) };
}

/** It is selected for as long as it hovers, and so is found again when others change the text. */
function lift({ view }: Editor, { pos }: Movable, data: DataTransfer): void {
  view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, pos)));
  const { dom, text } = view.serializeForClipboard(view.state.selection.content());
  data.clearData();
  data.setData('text/html', dom.innerHTML);
  data.setData('text/plain', text);
  data.effectAllowed = 'move';
  const shown = view.nodeDOM(pos);
  if (shown instanceof HTMLElement) data.setDragImage(shown, 0, 0);
}

function lifted({ state: { selection } }: Editor): Movable | null {
  return selection instanceof NodeSelection ? { node: selection.node, pos: selection.from } : null;
}

function gapUnder(editor: Editor, y: number): Gap | null {
  const { view } = editor;
  const movable = lifted(editor);
  const text = view.dom.getBoundingClientRect();
  const top = Math.min(Math.max(y, text.top + 1), text.bottom - 1);
  const found = view.posAtCoords({ left: (text.left + text.right) / 2, top });
  if (movable === null || found === null) return null;
  return gapAt(view.state.doc.resolve(found.pos), movable, y, (pos) => {
    const shown = view.nodeDOM(pos);
    const rect = shown instanceof HTMLElement ? shown.getBoundingClientRect() : null;
    return rect && rect.height > 0 ? rect : null;
  });
}

function moveTo(editor: Editor, gap: Gap | null): boolean {
  const movable = lifted(editor);
  const tr = movable && gap && dropped(editor.state, movable, gap.pos);
  if (tr) inOneStep(editor.state, () => editor.view.dispatch(tr.setMeta('uiEvent', 'drop')));
  return tr !== null;
}

/** The text does not hear of it. */
function take(event: DragEvent): void {
  event.preventDefault();
  event.stopPropagation();
  if (event.dataTransfer) event.dataTransfer.dropEffect = 'move';
}

import { NodeSelection, type Command, type EditorState } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { deleteFootnote, insertFootnote, leaveFootnote } from './footnote-commands.ts';
import { footnoteAround, footnoteBeside, footnoteSelected } from './footnote-at.ts';

/**
 * What keys do at a footnote. To the arrows its sign is one character that they select; its words
 * are a small text of their own, which nothing but Esc, Enter and the arrows leaves.
 */
export function pressedAtFootnote(view: EditorView, event: KeyboardEvent): boolean {
  const command = commandFor(view.state, event);
  return command !== null && command(view.state, view.dispatch, view);
}

function commandFor(state: EditorState, event: KeyboardEvent): Command | null {
  if (footnoteAround(state.selection.$from)) return withinNote(state, event);
  if (footnoteSelected(state)) return event.key === 'Enter' ? insertFootnote : null;
  return event.shiftKey || event.altKey ? null : besideNote(event.key);
}

function withinNote({ selection }: EditorState, event: KeyboardEvent): Command | null {
  const { $from, $to, empty } = selection;
  const isAtStart = empty && $from.parentOffset === 0;
  const isAtEnd = empty && $to.parentOffset === $to.parent.content.size;
  switch (event.key) {
    case 'Escape':
    case 'Tab':
      return leaveFootnote(1);
    case 'Enter':
      return event.shiftKey ? null : leaveFootnote(1);
    case 'ArrowLeft':
      return isAtStart && !event.shiftKey ? leaveFootnote(-1) : null;
    case 'ArrowRight':
      return isAtEnd && !event.shiftKey ? leaveFootnote(1) : null;
    case 'Backspace':
      if (isAtStart && isAtEnd) return deleteFootnote;
      return isAtStart ? stay : null;
    case 'Delete':
      return isAtEnd ? stay : null;
    default:
      return null;
  }
}

function besideNote(key: string): Command | null {
  if (key === 'ArrowLeft' || key === 'Backspace') return selectBeside(-1);
  if (key === 'ArrowRight' || key === 'Delete') return selectBeside(1);
  return null;
}

/** A footnote holds words that one does not see: one press selects it, the next one deletes it. */
const selectBeside =
  (side: -1 | 1): Command =>
  (state, dispatch) => {
    const place = footnoteBeside(state, side);
    if (place === null) return false;
    dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, place.pos)));
    return true;
  };

const stay: Command = () => true;

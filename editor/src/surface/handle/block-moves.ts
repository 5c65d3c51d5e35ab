import { Extension, type Editor } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import type { Words } from '../../words/shape.ts';
import { inOneStep } from '../blocks/change-attributes.ts';
import { fill } from '../../words/fill.ts';
import { deleted, duplicated, moved } from './move.ts';
import { movableIn, placeOf } from './movable.ts';

export interface BlockMovesOptions {
  readonly words: Words['desk']['handle'] | null;
  readonly announce: (words: string) => void;
}

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    blockMoves: {
      /** Lets the block or list item around the caret change places with its neighbour. */
      moveBlock: (direction: -1 | 1) => ReturnType;
      duplicateBlock: () => ReturnType;
      deleteBlock: () => ReturnType;
    };
  }
}

/**
 * What can be done with a block as a whole; Alt-Shift-Up and -Down move it. Each is one step of
 * undo, and is said to a screen reader.
 */
export const BlockMoves = Extension.create<BlockMovesOptions>({
  name: 'blockMoves',
  addOptions: () => ({ words: null, announce: () => undefined }),
  addKeyboardShortcuts() {
    const { editor, options } = this;
    const press = (direction: -1 | 1) => () => {
      move(editor, options, direction);
      return true;
    };
    return { 'Alt-Shift-ArrowUp': press(-1), 'Alt-Shift-ArrowDown': press(1) };
  },
  addCommands() {
    const { editor, options } = this;
    return {
      moveBlock: (direction) => own(() => move(editor, options, direction)),
      duplicateBlock: () => own(() => change(editor, options, duplicated, 'duplicated')),
      deleteBlock: () => own(() => change(editor, options, deleted, 'deleted')),
    };
  },
});

interface Given {
  readonly tr: Transaction;
  readonly dispatch: unknown;
}

/** These make a transaction of their own, so that they are a step of undo of their own. */
const own =
  (act: () => void) =>
  ({ tr, dispatch }: Given) => {
    tr.setMeta('preventDispatch', true);
    if (dispatch) act();
    return true;
  };

function move(editor: Editor, { words, announce }: BlockMovesOptions, direction: -1 | 1): void {
  const movable = movableIn(editor.state);
  const result = movable && moved(editor.state, movable, direction);
  if (result === null) {
    announce(words?.atEnd ?? '');
    return;
  }
  apply(editor, result.tr);
  announce(fill(words?.moved ?? '', placeOf(editor.state.doc, result.there)));
}

function change(
  editor: Editor,
  { words, announce }: BlockMovesOptions,
  make: typeof deleted,
  done: 'deleted' | 'duplicated',
): void {
  const movable = movableIn(editor.state);
  if (movable === null) return;
  const before = editor.state.doc;
  apply(editor, make(editor.state, movable));
  // A heading that a template prescribes stays, and says so itself.
  if (editor.state.doc !== before) announce(words?.[done] ?? '');
}

const apply = (editor: Editor, tr: Transaction) =>
  inOneStep(editor.state, () => editor.view.dispatch(tr));

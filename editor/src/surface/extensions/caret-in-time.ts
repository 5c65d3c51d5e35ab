import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type * as Y from 'yjs';

interface Coming {
  /** The text has just got the focus: its caret is put in place, not read (`CaretReturns`). */
  isComing: boolean;
}

/**
 * A browser moves the caret at once and tells of it a moment later, when the page has nothing more
 * urgent to do. What ProseMirror does meanwhile, it does for the old place: a key passes over a
 * footnote that the caret stands beside, and whatever is drawn anew (somebody's caret, a number, a
 * letter from afar) puts the caret back. So it is told before each of these.
 */
export const CaretInTime = Extension.create<{ readonly doc: Y.Doc | null }, Coming>({
  name: 'caretInTime',
  addOptions: () => ({ doc: null }),
  addStorage: () => ({ isComing: false }),
  // Before the binding to the draft, which notes the selection in the same moment.
  priority: 10_000,
  dispatchTransaction({ transaction, next }) {
    const { editor, storage } = this;
    if (!transaction.docChanged && !transaction.selectionSet) {
      readCaret(editor.view, storage);
      const { selection } = editor.state;
      if (!selection.eq(transaction.selection)) transaction.setSelection(selection);
    }
    next(transaction);
  },
  addProseMirrorPlugins() {
    const { options, storage } = this;
    return [
      new Plugin({
        key: new PluginKey('caretInTime'),
        props: {
          handleDOMEvents: {
            focus: () => {
              storage.isComing = true;
              queueMicrotask(() => (storage.isComing = false));
              return false;
            },
            keydown: (view) => {
              readCaret(view, storage);
              return false;
            },
          },
        },
        view: (view) => {
          const read = () => readCaret(view, storage);
          options.doc?.on('beforeAllTransactions', read);
          return { destroy: () => options.doc?.off('beforeAllTransactions', read) };
        },
      }),
    ];
  },
});

/** ProseMirror looks at the selection when it hears of a change, whoever tells. */
function readCaret(view: EditorView, { isComing }: Coming): void {
  if (isComing || view.composing || view.isDestroyed || !view.hasFocus()) return;
  view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'));
}

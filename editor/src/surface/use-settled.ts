import type { Editor } from '@tiptap/react';
import { useMemo, useSyncExternalStore } from 'react';
import { createStore, type Readable } from '../live/store.ts';

/**
 * Something derived from the whole text. It follows once the typing pauses: nobody reads the word
 * count while a letter is on its way, and every letter would pay for it. `beside` gives what it
 * depends on and is no text.
 */
export function useSettled<T>(
  editor: Editor,
  derive: (editor: Editor) => T,
  pause: number,
  same?: (a: T, b: T) => boolean,
  beside?: (editor: Editor) => unknown,
): T {
  const settled = useMemo(
    () => watch(editor, derive, pause, same, beside),
    [editor, derive, pause, same, beside],
  );
  return useSyncExternalStore(settled.subscribe, settled.get);
}

function watch<T>(
  editor: Editor,
  derive: (editor: Editor) => T,
  pause: number,
  same?: (a: T, b: T) => boolean,
  beside: (editor: Editor) => unknown = () => null,
): Readable<T> {
  const value = createStore(derive(editor), same);
  let seen = beside(editor);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (!editor.isDestroyed) value.set(derive(editor));
    }, pause);
  };
  const look = () => {
    const now = beside(editor);
    if (Object.is(now, seen)) return;
    seen = now;
    changed();
  };
  return {
    get: value.get,
    subscribe(listener) {
      const unsubscribe = value.subscribe(listener);
      changed();
      editor.on('update', changed);
      editor.on('transaction', look);
      return () => {
        clearTimeout(timer);
        timer = undefined;
        editor.off('update', changed);
        editor.off('transaction', look);
        unsubscribe();
      };
    },
  };
}

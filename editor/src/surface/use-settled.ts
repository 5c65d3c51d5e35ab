import type { Editor } from '@tiptap/react';
import { useMemo, useSyncExternalStore } from 'react';
import { createStore, type Readable } from '../live/store.ts';

/**
 * Something derived from the whole text. It follows once the typing pauses: nobody reads the word
 * count while a letter is on its way, and every letter would pay for it.
 */
export function useSettled<T>(
  editor: Editor,
  derive: (editor: Editor) => T,
  pause: number,
  same?: (a: T, b: T) => boolean,
): T {
  const settled = useMemo(() => watch(editor, derive, pause, same), [editor, derive, pause, same]);
  return useSyncExternalStore(settled.subscribe, settled.get);
}

function watch<T>(
  editor: Editor,
  derive: (editor: Editor) => T,
  pause: number,
  same?: (a: T, b: T) => boolean,
): Readable<T> {
  const value = createStore(derive(editor), same);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (!editor.isDestroyed) value.set(derive(editor));
    }, pause);
  };
  return {
    get: value.get,
    subscribe(listener) {
      const unsubscribe = value.subscribe(listener);
      changed();
      editor.on('update', changed);
      return () => {
        clearTimeout(timer);
        timer = undefined;
        editor.off('update', changed);
        unsubscribe();
      };
    },
  };
}

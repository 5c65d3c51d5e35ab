import type { Editor } from '@tiptap/react';
import { useEffect } from 'react';

/** What a key does in a menu; `false` leaves it to the text. */
export type MenuKeys = Readonly<Record<string, () => void | false>>;

/** Keys of a menu while the text has the focus; the text hears all others. */
export function useMenuKeys(editor: Editor, keys: MenuKeys): void {
  useEffect(() => {
    const text = editor.view.dom;
    const pressed = (event: KeyboardEvent) => {
      const act = keys[event.key];
      if (act === undefined || event.isComposing || act() === false) return;
      event.preventDefault();
      event.stopPropagation();
    };
    text.addEventListener('keydown', pressed, { capture: true });
    return () => text.removeEventListener('keydown', pressed, { capture: true });
  });
}

/** Tells a screen reader which choice is marked, although the focus is in the text. */
export function useActiveOption(editor: Editor, listId: string, optionId: string | undefined) {
  useEffect(() => {
    const text = editor.view.dom;
    if (optionId === undefined) return undefined;
    text.setAttribute('aria-controls', listId);
    text.setAttribute('aria-activedescendant', optionId);
    return () => {
      text.removeAttribute('aria-controls');
      text.removeAttribute('aria-activedescendant');
    };
  }, [editor, listId, optionId]);
}

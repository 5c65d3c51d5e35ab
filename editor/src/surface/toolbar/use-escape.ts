import { useEffect, type RefObject } from 'react';

/**
 * Esc in the toolbar leads back to the text. Listens before everybody else, because the open
 * tooltip of the focused tool would take the first Esc for itself.
 */
export function useEscape(toolbar: RefObject<HTMLElement | null>, leave: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !toolbar.current?.contains(document.activeElement)) return;
      event.preventDefault();
      leave();
    };
    window.addEventListener('keydown', pressed, { capture: true });
    return () => window.removeEventListener('keydown', pressed, { capture: true });
  });
}

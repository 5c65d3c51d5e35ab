import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';

/**
 * Escape leads from every button and list that stands in the sheet back into the text. Listens
 * before everybody else, because the open tooltip of a button would take the first Escape.
 */
export const EscapeToText = Extension.create({
  name: 'escapeToText',
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('escapeToText'),
      view(view) {
        const pressed = (event: KeyboardEvent) => {
          const { key, target } = event;
          if (key !== 'Escape' || !(target instanceof HTMLElement) || target === view.dom) return;
          if (!view.dom.contains(target) || target.matches('textarea, select, input')) return;
          event.preventDefault();
          view.focus();
        };
        window.addEventListener('keydown', pressed, { capture: true });
        return { destroy: () => window.removeEventListener('keydown', pressed, { capture: true }) };
      },
    }),
  ],
});

import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';

/**
 * What has the focus given back, when a dialog closes, has its caret at the very beginning until
 * ProseMirror moves it, which is a moment later: who types on at once would write into the title.
 * A mouse puts the caret somewhere itself.
 */
export const CaretReturns = Extension.create({
  name: 'caretReturns',
  addProseMirrorPlugins() {
    let byMouse = false;
    return [
      new Plugin({
        key: new PluginKey('caretReturns'),
        props: {
          handleDOMEvents: {
            mousedown: () => {
              byMouse = true;
              setTimeout(() => (byMouse = false));
              return false;
            },
            focus: (view) => {
              // The text's own way to take the focus puts the selection in its place, too.
              if (!byMouse) queueMicrotask(() => view.hasFocus() && view.focus());
              return false;
            },
          },
        },
      }),
    ];
  },
});

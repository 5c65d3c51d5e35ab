import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';

/**
 * Around everything that it changes on the screen, React notes the selection of what has the focus:
 * in an editable element it counts its way through all of the text, which in a paper of 200 pages
 * costs more than the letter that was typed. It does so where the property says that the element
 * is editable; browsers go by the attribute. ProseMirror keeps the selection of the text itself.
 */
export const OwnSelection = Extension.create({
  name: 'ownSelection',
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('ownSelection'),
      view: ({ dom }) => {
        Object.defineProperty(dom, 'contentEditable', {
          configurable: true,
          writable: true,
          value: 'inherit',
        });
        return { destroy: () => Reflect.deleteProperty(dom, 'contentEditable') };
      },
    }),
  ],
});

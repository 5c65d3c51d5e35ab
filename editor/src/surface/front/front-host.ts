import { Extension } from '@tiptap/core';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { aside } from '../blocks/element.ts';

declare module '@tiptap/core' {
  interface Storage {
    frontHost: { readonly element: HTMLElement };
  }
}

/**
 * A place below the title, within the sheet and outside of the text, for the byline and the rest
 * of the front matter that is no running text. What it shows is drawn into it by React.
 */
export const FrontHost = Extension.create<unknown, { readonly element: HTMLElement }>({
  name: 'frontHost',
  addStorage: () => ({ element: aside('front-host') }),
  addProseMirrorPlugins() {
    const { element } = this.storage;
    const draw = (state: EditorState) => {
      const widget = Decoration.widget(placeOf(state), () => element, {
        side: -1,
        key: 'front',
        stopEvent: () => true,
        ignoreSelection: true,
      });
      return DecorationSet.create(state.doc, [widget]);
    };
    return [new Plugin({ key: new PluginKey('frontHost'), props: { decorations: draw } })];
  },
});

/** Behind the title and its subtitle. */
function placeOf({ doc }: EditorState): number {
  let end = doc.firstChild?.nodeSize ?? 0;
  for (let index = 1; doc.maybeChild(index)?.type.name === 'subtitle'; index++) {
    end += doc.child(index).nodeSize;
  }
  return end;
}

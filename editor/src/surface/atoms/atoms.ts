import { Extension, type Editor } from '@tiptap/core';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { NodeSelection, Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { Opening } from '../openings.ts';
import { jumpTo } from '../references/jump.ts';

interface AtomOptions {
  readonly open: (what: Opening) => void;
}

/** What opens where one of these is clicked, or selected and Enter pressed. */
const openedBy: ReadonlyMap<string, Opening> = new Map<string, Opening>([
  ['citation', 'citation'],
  ['formula', 'formula'],
  ['formulaBlock', 'formula'],
]);

/** Nodes without a text of their own: one changes them in a dialog, or follows where they point. */
export const Atoms = Extension.create<AtomOptions>({
  name: 'atoms',
  // Before the Enter of the text, which would replace the selected node by a new paragraph.
  priority: 1_240,
  addOptions: () => ({ open: () => undefined }),
  addProseMirrorPlugins() {
    const { editor, options } = this;
    return [
      new Plugin({
        key: new PluginKey('atoms'),
        props: {
          handleKeyDown: (view, event) =>
            event.key === 'Enter' && !event.shiftKey && act(editor, selected(view), options),
          handleClickOn: (view, _pos, node, at, event) => clicked(view, node, at, event),
        },
      }),
    ];

    function clicked(view: EditorView, node: ProseMirrorNode, at: number, event: MouseEvent) {
      const follows = event.ctrlKey || event.metaKey || !view.editable;
      if (node.type.name === 'crossReference' && !follows) return false;
      if (!openedBy.has(node.type.name) && node.type.name !== 'crossReference') return false;
      view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, at)));
      return act(editor, node, options);
    }
  },
});

function selected({ state: { selection } }: EditorView): ProseMirrorNode | null {
  return selection instanceof NodeSelection ? selection.node : null;
}

function act(editor: Editor, node: ProseMirrorNode | null, { open }: AtomOptions): boolean {
  if (node === null) return false;
  if (node.type.name === 'crossReference') return jumpTo(editor, String(node.attrs['target']));
  const what = openedBy.get(node.type.name);
  if (what === undefined || !editor.isEditable) return false;
  open(what);
  return true;
}

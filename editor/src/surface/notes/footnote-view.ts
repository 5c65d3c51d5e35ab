import type { Editor, NodeViewRenderer } from '@tiptap/core';
import type { Decoration, NodeView } from '@tiptap/pm/view';
import { enter, leaveFootnote } from './footnote-commands.ts';
import { isFootnote } from './footnote-at.ts';

/** What the numbering and the caret tell a footnote about itself. */
interface Told {
  readonly number?: string;
  readonly name?: string;
  readonly isOpen?: boolean;
}

/**
 * The sign of a footnote in the line, and its words in a box below the line, which is shown while
 * the caret is in it. The words are content of the paper like any other.
 */
export const footnoteView: NodeViewRenderer = ({ editor, getPos, decorations }) => {
  const dom = document.createElement('span');
  dom.className = 'footnote';
  // No `button`: as a box of its own it would wrap to the next line without its word.
  const sign = dom.appendChild(document.createElement('span'));
  sign.setAttribute('role', 'button');
  sign.className = 'footnote-sign';
  sign.contentEditable = 'false';
  sign.tabIndex = editor.isEditable ? -1 : 0;
  const box = dom.appendChild(document.createElement('span'));
  box.className = 'footnote-box';
  box.setAttribute('role', 'note');
  const contentDOM = box.appendChild(document.createElement('span'));
  contentDOM.className = 'footnote-words';
  sign.addEventListener('mousedown', (event) => event.preventDefault());
  sign.addEventListener('click', () => toggle(editor, getPos));
  sign.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    toggle(editor, getPos);
  });

  const show = (all: readonly Decoration[]) => {
    const { number = '', name = '', isOpen = false }: Told = Object.assign({}, ...all.map(specOf));
    if (sign.textContent !== number) sign.textContent = number;
    sign.setAttribute('aria-label', name);
    sign.setAttribute('aria-expanded', String(isOpen));
    box.dataset['number'] = number;
    box.setAttribute('aria-label', name);
  };
  show(decorations);

  const view: NodeView = {
    dom,
    contentDOM,
    update(node, changed) {
      if (!isFootnote(node)) return false;
      show(changed);
      return true;
    },
    stopEvent: ({ target }) => target === sign,
    ignoreMutation: ({ type, target }) => type !== 'selection' && !contentDOM.contains(target),
  };
  return view;
};

const specOf = ({ spec }: Decoration): Told => spec;

function toggle(editor: Editor, getPos: () => number | undefined): void {
  const pos = getPos();
  const node = pos === undefined ? null : editor.state.doc.nodeAt(pos);
  if (pos === undefined || !isFootnote(node)) return;
  const { state, view } = editor;
  const { from } = state.selection;
  const isOpen = from > pos && from < pos + node.nodeSize;
  if (isOpen) leaveFootnote(1)(state, view.dispatch, view);
  else view.dispatch(enter(state.tr, { node, pos }));
  view.focus();
}

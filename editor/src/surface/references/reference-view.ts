import type { NodeViewRenderer } from '@tiptap/core';
import type { Decoration } from '@tiptap/pm/view';

interface Told {
  readonly text?: string;
  readonly isLost?: boolean;
}

/** A cross-reference: it says what the numbering says, and follows when that changes. */
export const referenceView: NodeViewRenderer = ({ node, decorations }) => {
  const dom = document.createElement('span');
  dom.className = 'reference';
  dom.contentEditable = 'false';
  const show = (all: readonly Decoration[]) => {
    const { text = '', isLost = false }: Told = Object.assign({}, ...all.map(({ spec }) => spec));
    if (dom.textContent !== text) dom.textContent = text;
    dom.classList.toggle('reference-lost', isLost);
  };
  show(decorations);
  return {
    dom,
    update(next, changed) {
      if (next.type !== node.type) return false;
      show(changed);
      return true;
    },
    ignoreMutation: () => true,
  };
};

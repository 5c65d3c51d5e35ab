import type { NodeViewRenderer } from '@tiptap/core';
import { boxView, type BoxPart } from './box-view.ts';
import { aside, button, element } from './element.ts';
import type { BlockWords } from './words.ts';

/** A template's hint: plainly not part of the text, and gone with one press. */
export const guidanceView =
  ({ guidance }: BlockWords): NodeViewRenderer =>
  ({ editor, getPos, node, decorations }) => {
    const remove: BoxPart = {
      dom: button('guidance-delete', guidance.delete, () => {
        const pos = getPos();
        if (pos === undefined) return;
        const size = editor.state.doc.nodeAt(pos)?.nodeSize ?? 0;
        editor
          .chain()
          .deleteRange({ from: pos, to: pos + size })
          .focus()
          .run();
      }),
      show: () => (remove.dom.hidden = !editor.isEditable),
    };
    const label = element('span', 'guidance-label', guidance.label);
    const body = element('p', 'guidance-text');
    body.dataset['placeholder'] = guidance.placeholder;
    const dom = element('div', 'guidance', aside('guidance-head', label, remove.dom), body);
    const words: BoxPart = {
      dom,
      show: ({ node: { content } }) =>
        body.classList.toggle('is-empty', content.size === 0 && editor.isEditable),
    };
    return boxView(node, decorations, { dom, body, parts: [remove, words] });
  };

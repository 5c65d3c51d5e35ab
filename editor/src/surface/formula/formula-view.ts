import type { NodeViewRenderer } from '@tiptap/core';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { drawFormula, nameFormula } from './draw.ts';

/** A formula as it will be printed. The number of a numbered one is drawn by the style sheet. */
export const formulaView: NodeViewRenderer = ({ node }) => {
  const isBlock = node.isBlock;
  const dom = document.createElement(isBlock ? 'div' : 'span');
  dom.className = isBlock ? 'formula-block' : 'formula';
  dom.contentEditable = 'false';
  const place = dom.appendChild(document.createElement('span'));
  place.className = 'formula-math';
  const show = ({ attrs }: ProseMirrorNode) => {
    const latex = String(attrs['latex']);
    const alt = String(attrs['alt']);
    if (place.dataset['latex'] !== latex) void drawFormula(place, latex, isBlock);
    nameFormula(place, latex, alt);
  };
  show(node);
  return {
    dom,
    update(next) {
      if (next.type !== node.type) return false;
      show(next);
      return true;
    },
    ignoreMutation: () => true,
  };
};

import type { NodeViewRenderer } from '@tiptap/core';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { element } from '../blocks/element.ts';

interface PartShape {
  readonly tag: 'section' | 'p';
  /** By which attribute its looks are found. */
  readonly mark: readonly [name: string, value: string];
}

const abstract: PartShape = { tag: 'section', mark: ['data-abstract', ''] };
const keywords: PartShape = { tag: 'p', mark: ['data-node', 'keywords'] };

/** A part that may be in another language than the paper: read out and spell-checked as such. */
const partView =
  ({ tag, mark }: PartShape): NodeViewRenderer =>
  ({ node }) => {
    const dom = element(tag, '');
    dom.setAttribute(...mark);
    const show = ({ attrs }: ProseMirrorNode) => {
      const lang: unknown = attrs['lang'];
      if (typeof lang === 'string') dom.lang = lang;
      else dom.removeAttribute('lang');
    };
    show(node);
    return {
      dom,
      contentDOM: dom,
      update(next) {
        if (next.type !== node.type) return false;
        show(next);
        return true;
      },
    };
  };

export const frontViews = { abstract: partView(abstract), keywords: partView(keywords) };

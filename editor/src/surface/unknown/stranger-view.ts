import type { NodeViewRenderer } from '@tiptap/core';

export interface StrangerWords {
  readonly title: string;
  readonly words: string;
  readonly inline: string;
}

/** Stands where something is that this Eckpunkt cannot draw; with its text, if it has any. */
export const strangerView =
  (words: StrangerWords): NodeViewRenderer =>
  ({ node }) => {
    const dom = document.createElement(node.isInline ? 'span' : 'div');
    dom.className = node.isInline ? 'unknown-inline' : 'unknown';
    dom.contentEditable = 'false';
    const lines = node.isInline
      ? [node.textContent || words.inline]
      : [words.title, words.words, node.textContent];
    dom.append(...lines.filter(Boolean).map((line) => lineOf(line, node.isInline)));
    return { dom, ignoreMutation: () => true };
  };

function lineOf(text: string, isInline: boolean): HTMLElement {
  const line = document.createElement(isInline ? 'span' : 'p');
  line.textContent = text;
  return line;
}

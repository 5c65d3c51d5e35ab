import type { NodeViewRenderer } from '@tiptap/core';
import type { Decoration } from '@tiptap/pm/view';
import type { CitationWords } from './citation-labels.ts';
import { drawRuns } from './draw-runs.ts';

/** A citation in the text, in the words of the paper's style. */
export const citationView: NodeViewRenderer = ({ node, decorations }) => {
  const dom = document.createElement('span');
  dom.className = 'citation';
  dom.contentEditable = 'false';
  const show = (all: readonly Decoration[]) => {
    const told: Partial<CitationWords> = Object.assign({}, ...all.map(({ spec }) => spec));
    dom.dataset['state'] = told.state ?? 'pending';
    drawRuns(dom, told.runs ?? []);
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

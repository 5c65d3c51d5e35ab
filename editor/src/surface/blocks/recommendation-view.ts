import type { NodeViewRenderer } from '@tiptap/core';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { boxView, type BoxPart } from './box-view.ts';
import { aside, button, element } from './element.ts';
import { enterText } from './fields.ts';
import { summaryOf } from './recommendation-summary.ts';
import type { BlockWords } from './words.ts';

/** What somebody should do, with its number; whom and until when stands in a line that opens. */
export const recommendationView =
  ({ recommendation }: BlockWords, open: () => void): NodeViewRenderer =>
  ({ editor, getPos, node, decorations }) => {
    const label: BoxPart = {
      dom: element('p', 'box-label'),
      show: ({ name }) => (label.dom.textContent = name || recommendation.label),
    };
    const details: BoxPart = {
      dom: button('box-details', '', () => {
        enterText({ editor, getPos });
        open();
      }),
      show: (seen) => showDetails(seen.node),
    };
    function showDetails(shown: ProseMirrorNode) {
      const summary = summaryOf(shown.attrs, recommendation);
      details.dom.textContent = summary || recommendation.open;
      details.dom.toggleAttribute('disabled', !editor.isEditable);
      details.dom.hidden = summary === '' && !editor.isEditable;
    }
    const body = element('div', 'box-body');
    const head = aside('box-head', label.dom, details.dom);
    const dom = element('section', 'box recommendation', head, body);
    return boxView(node, decorations, { dom, body, parts: [label, details] });
  };

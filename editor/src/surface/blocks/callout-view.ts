import type { NodeViewRenderer } from '@tiptap/core';
import { boxView, type BoxPart } from './box-view.ts';
import { aside, element } from './element.ts';
import { choicePart } from './fields.ts';
import type { BlockWords } from './words.ts';

const kinds = ['note', 'important', 'example'] as const;

/** A box beside the argument; its kind is chosen in its head. */
export const calloutView =
  ({ callout }: BlockWords): NodeViewRenderer =>
  ({ editor, getPos, node, decorations }) => {
    const options = kinds.map((value) => ({ value, label: callout[value] }));
    const kind = choicePart({ editor, getPos }, 'kind', callout.kind, options);
    const body = element('div', 'box-body');
    const dom = element('div', 'box callout', aside('box-head', kind.dom), body);
    // A note as on the page: an `aside` would be a landmark, and one of many by the same name.
    dom.role = 'note';
    const colour: BoxPart = {
      dom,
      show: ({ node: { attrs } }) => {
        const shown = kinds.find((known) => known === attrs['kind']) ?? 'note';
        dom.dataset['kind'] = shown;
        dom.ariaLabel = callout[shown];
      },
    };
    return boxView(node, decorations, { dom, body, parts: [kind, colour] });
  };

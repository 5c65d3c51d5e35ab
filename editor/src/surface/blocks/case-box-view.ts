import type { NodeViewRenderer } from '@tiptap/core';
import { boxView } from './box-view.ts';
import { aside, element } from './element.ts';
import { wordsPart } from './fields.ts';
import type { BlockWords } from './words.ts';

/** A project as a practical example: what it is called, where it is, who takes part. */
export const caseBoxView =
  ({ caseBox }: BlockWords): NodeViewRenderer =>
  ({ editor, getPos, node, decorations }) => {
    const place = { editor, getPos };
    const parts = [
      wordsPart(place, { name: 'name', label: caseBox.name, className: 'case-name' }),
      wordsPart(place, { name: 'place', label: caseBox.place }),
      wordsPart(place, { name: 'partners', label: caseBox.partners, longest: 1_000 }),
    ];
    const label = element('p', 'box-label', caseBox.label);
    const head = aside('box-head', label, ...parts.map(({ dom }) => dom));
    const body = element('div', 'box-body');
    const dom = element('section', 'box case-box', head, body);
    return boxView(node, decorations, { dom, body, parts });
  };

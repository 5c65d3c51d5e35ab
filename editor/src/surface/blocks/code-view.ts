import type { NodeViewRenderer } from '@tiptap/core';
import { boxView } from './box-view.ts';
import { aside, element } from './element.ts';
import { wordsPart } from './fields.ts';
import { scrollStop } from './scroll-stop.ts';
import type { BlockWords } from './words.ts';

const languageField = {
  name: 'language',
  className: 'code-language',
  longest: 40,
  tidy: (words: string) => words.replaceAll(/[^\w+#.-]/g, ''),
};

/** Code as it was typed; no spelling is checked in it. */
export const codeView =
  ({ code }: BlockWords): NodeViewRenderer =>
  ({ editor, getPos, node, decorations }) => {
    const language = wordsPart({ editor, getPos }, { ...languageField, label: code.language });
    const body = element('code', 'code-text');
    body.spellcheck = false;
    const dom = element('div', 'code-block', aside('code-head', language.dom));
    const scroller = element('pre', '', body);
    dom.append(scroller);
    const view = boxView(node, decorations, { dom, body, parts: [language] });
    return { ...view, destroy: scrollStop(scroller, body) };
  };

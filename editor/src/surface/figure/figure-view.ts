import type { Editor, NodeViewRenderer } from '@tiptap/core';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { NodeSelection } from '@tiptap/pm/state';
import { boxView, type BoxPart } from '../blocks/box-view.ts';
import { aside, button, element } from '../blocks/element.ts';
import type { BlockWords } from '../blocks/words.ts';

interface FigureOptions {
  readonly words: BlockWords;
  readonly address: (hash: string) => string;
  readonly openDetails: () => void;
}

/** A picture with its caption, which is written in place; all else about it stands in a panel. */
export const figureView =
  ({ words, address, openDetails }: FigureOptions): NodeViewRenderer =>
  ({ editor, getPos, node, decorations }) => {
    const select = () => selectFigure(editor, getPos());
    const picture = picturePart(words, address);
    picture.dom.addEventListener('click', select);
    picture.dom.addEventListener('dblclick', openDetails);
    const details = detailsPart(editor, words, () => {
      select();
      openDetails();
    });
    const body = element('figcaption', 'figure-caption');
    const caption: BoxPart = {
      dom: body,
      show: ({ node: shown, name }) => {
        body.dataset['name'] = name;
        body.dataset['placeholder'] = words.figure.caption;
        body.classList.toggle('is-empty', shown.content.size === 0 && editor.isEditable);
      },
    };
    const credit: BoxPart = {
      dom: aside('figure-credit'),
      show: ({ node: shown }) => (credit.dom.textContent = creditOf(shown)),
    };
    const dom = element('figure', 'figure', aside('figure-head', picture.dom, details.dom), body);
    dom.append(credit.dom);
    const outer: BoxPart = {
      dom,
      show: ({ node: { attrs } }) => (dom.dataset['scale'] = String(attrs['scale'])),
    };
    const view = boxView(node, decorations, {
      dom,
      body,
      parts: [outer, picture, details, caption, credit],
    });
    return { ...view, stopEvent: ({ target }) => target === details.dom };
  };

function picturePart({ figure }: BlockWords, address: (hash: string) => string): BoxPart {
  const img = element('img', 'figure-picture');
  const missing = element('p', 'figure-missing', figure.noPicture);
  const dom = element('div', 'figure-frame', img, missing);
  img.loading = 'lazy';
  img.decoding = 'async';
  img.draggable = false;
  const show = (hasPicture: boolean) => {
    img.hidden = !hasPicture;
    missing.hidden = hasPicture;
  };
  img.addEventListener('error', () => show(false));
  img.addEventListener('load', () => show(true));
  return {
    dom,
    show({ node: { attrs } }) {
      const { image, width, height } = attrs;
      const src = typeof image === 'string' ? address(image) : '';
      img.alt = attrs['decorative'] === true ? '' : String(attrs['alt']);
      if (Number(width) > 0) img.width = Number(width);
      if (Number(height) > 0) img.height = Number(height);
      if (img.getAttribute('src') === src) return;
      show(src !== '');
      if (src === '') img.removeAttribute('src');
      else img.src = src;
    },
  };
}

/** Says at once where the alternative text is missing: nobody can read this figure without. */
function detailsPart(editor: Editor, { figure }: BlockWords, open: () => void): BoxPart {
  const dom = button('figure-details', '', open);
  return {
    dom,
    show({ node: { attrs } }) {
      const lacks = attrs['decorative'] !== true && String(attrs['alt']).trim() === '';
      dom.textContent = lacks ? figure.noAlt : figure.open;
      dom.setAttribute('aria-label', `${figure.details}${lacks ? `: ${figure.noAlt}` : ''}`);
      dom.toggleAttribute('data-lacks', lacks);
      dom.hidden = !editor.isEditable;
    },
  };
}

const creditOf = ({ attrs }: ProseMirrorNode): string =>
  [attrs['credit'], attrs['licence']].filter(Boolean).join(' · ');

function selectFigure({ view }: Editor, pos: number | undefined): void {
  if (pos === undefined || !view.editable) return;
  view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, pos)));
  view.focus();
}

import { idOf, type DocumentNode } from '@eckpunkt/document';
import { figureOf, type Figure } from '../../figures.ts';
import { isBlank } from '../../text.ts';
import type { Walk } from '../../walk.ts';
import type { PandocContext } from '../pandoc.ts';
import {
  attributes,
  element,
  inlines,
  paragraph,
  strong,
  type Elements,
  type Json,
} from './elements.ts';

export function figure(node: DocumentNode, walk: Walk<Elements>, context: PandocContext): Elements {
  const found = figureOf(node);
  const caption = captionOf(node, found, walk);
  const target = found.image && context.pictureTarget(found.image);
  if (!target) {
    walk.warn('picture-missing', node);
    const missing = inlines(`[${context.words.noPicture}] ${found.alt} `);
    return [paragraph(missing, caption)];
  }
  const picture = image(found, target, context);
  const id = context.dialect.anchors ? idOf(node) : null;
  const words = caption.length === 0 ? [] : [element('Plain', caption)];
  return [element('Figure', [attributes({ id }), [null, words], [element('Plain', picture)]])];
}

function captionOf(node: DocumentNode, { label, credit }: Figure, walk: Walk<Elements>): Elements {
  const words = isBlank(node) ? [] : walk.inside(node);
  const parts = [
    strong(label === '' || words.length === 0 ? label : `${label}:`),
    words,
    credit === '' ? [] : inlines(`(${credit})`),
  ].filter(({ length }) => length > 0);
  return parts.flatMap((part, at) => (at === 0 ? part : [element('Space'), ...part]));
}

function image(
  { alt, decorative, scale, image: hash }: Figure,
  target: string,
  { dialect }: PandocContext,
): Elements {
  const told = decorative ? [] : inlines(dialect.alt(alt));
  const written = element('Image', [
    attributes({ pairs: { width: `${scale}%` } }),
    told,
    [target, ''],
  ]);
  return dialect.pictures === 'beside' ? besides(hash ?? '', scale, target) : [written];
}

/** Whoever sets the LaTeX can put the picture beside it; until then its address is printed. */
function besides(hash: string, scale: number, address: string): Elements {
  const tex = (text: string): Json => element('RawInline', ['latex', text]);
  const picture = String.raw`\includegraphics[width=${scale / 100}\linewidth]{${hash}}`;
  return [
    tex(String.raw`\IfFileExists{${hash}.png}{${picture}}{`),
    element('Link', [attributes(), inlines(address), [address, '']]),
    tex('}'),
  ];
}

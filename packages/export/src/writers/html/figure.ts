import type { DocumentNode } from '@eckpunkt/document';
import { figureOf, type Figure } from '../../figures.ts';
import { isBlank } from '../../text.ts';
import type { Walk } from '../../walk.ts';
import type { HtmlContext } from '../html.ts';
import { idAttribute } from './boxes.ts';
import { escapeHtml } from './escape.ts';

/** A picture with number, caption and credit; its size is known before it has been loaded. */
export function figure(node: DocumentNode, walk: Walk<string>, context: HtmlContext): string {
  const found = figureOf(node);
  const caption = captionOf(node, found, walk);
  return `<figure${idAttribute(node)} class="figure scale-${found.scale}">
${image(node, found, walk, context)}
${caption && `<figcaption>${caption}</figcaption>\n`}</figure>\n`;
}

function image(
  node: DocumentNode,
  found: Figure,
  walk: Walk<string>,
  context: HtmlContext,
): string {
  const address = found.image && context.pictureAddress(found.image);
  if (!address) {
    walk.warn('picture-missing', node);
    return `<p class="no-picture">${context.words.noPicture} ${escapeHtml(found.alt)}</p>`;
  }
  const alt = found.decorative ? '' : escapeHtml(found.alt);
  return `<img src="${escapeHtml(address)}" alt="${alt}"${sizeOf(found)} loading="lazy" decoding="async">`;
}

const sizeOf = ({ width, height }: Figure): string =>
  width > 0 && height > 0 ? ` width="${width}" height="${height}"` : '';

function captionOf(node: DocumentNode, found: Figure, walk: Walk<string>): string {
  const words = isBlank(node) ? '' : walk.inside(node);
  return [labelled(found.label, words), creditOf(found.credit)].filter(Boolean).join(' ');
}

/** "Abbildung 3: Was zu sehen ist", or as much of it as there is. */
export const labelled = (label: string, words: string): string =>
  label === ''
    ? words
    : `<span class="label">${escapeHtml(label)}${words === '' ? '' : ':'}</span> ${words}`.trim();

export const creditOf = (credit: string): string =>
  credit === '' ? '' : `<span class="credit">${escapeHtml(credit)}</span>`;

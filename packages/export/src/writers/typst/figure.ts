import type { DocumentNode } from '@eckpunkt/document';
import { figureOf, type Figure } from '../../figures.ts';
import { isBlank } from '../../text.ts';
import type { Walk } from '../../walk.ts';
import type { TypstContext } from '../typst.ts';
import { anchorOf } from './boxes.ts';
import { typstString } from './string.ts';

/** Of the page, in millimetres; a picture leaves room for its caption. */
const TEXT_WIDTH = 147;
const TALLEST = 175;

export function figure(node: DocumentNode, walk: Walk<string>, context: TypstContext): string {
  const found = figureOf(node);
  const said = (text: string): string => typstString(context.respell(text));
  const path = found.image && context.pictureFile(found.image);
  if (!path) walk.warn('picture-missing', node);
  const caption = isBlank(node) ? '' : walk.inside(node);
  const fields = [
    `path: ${path ? typstString(path) : 'none'}`,
    `missing: ${said(context.words.noPicture)}`,
    `width: ${widthOf(found).toFixed(2)}%`,
    `alt: ${found.decorative ? 'none' : said(found.alt || context.words.figure)}`,
    `label-text: ${said(found.label)}`,
    `credit: ${said(found.credit)}`,
    `anchor: ${anchorOf(node)}`,
  ];
  return `#paper-figure(${fields.join(', ')})[${caption}];\n\n`;
}

/** In per cent of what is around it; less than was asked for where the page would not hold it. */
function widthOf({ width, height, scale }: Figure): number {
  if (width === 0 || height === 0) return scale;
  return Math.min(scale, (100 * TALLEST * width) / (height * TEXT_WIDTH));
}

import type { DocumentNode } from '@eckpunkt/document';
import { words as attribute } from '../../attributes.ts';
import { latexOf } from '../../latex.ts';
import { mathml } from '../../mathml.ts';
import type { Walk } from '../../walk.ts';
import { idAttribute } from './boxes.ts';
import { escapeHtml } from './escape.ts';

type HtmlWalk = Walk<string>;

export const formula = (node: DocumentNode, walk: HtmlWalk): string => mathOf(node, walk, false);

export function formulaBlock(node: DocumentNode, walk: HtmlWalk): string {
  const number = attribute(node, 'number');
  const beside = number === '' ? '' : `<span class="formula-number">(${escapeHtml(number)})</span>`;
  return `<div class="formula"${idAttribute(node)}>${mathOf(node, walk, true)}${beside}</div>\n`;
}

/** MathML; what cannot be read as a formula is shown as it was typed. */
function mathOf(node: DocumentNode, walk: HtmlWalk, displayMode: boolean): string {
  const latex = latexOf(node);
  const math = mathml(latex, displayMode);
  if (math === null) {
    walk.warn('formula-unreadable', node, latex);
    return `<code>${escapeHtml(latex)}</code>`;
  }
  const alt = escapeHtml(attribute(node, 'alt'));
  return alt === '' ? math : `<math${altAttributes(alt)}${math.slice('<math'.length)}`;
}

/** By MathML's own name for it, and as a label for programs that do not know that. */
const altAttributes = (alt: string): string => ` alttext="${alt}" aria-label="${alt}"`;

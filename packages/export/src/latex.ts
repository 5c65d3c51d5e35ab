import type { DocumentNode } from '@eckpunkt/document';
import { clean } from './clean.ts';
import { mathml } from './mathml.ts';

/**
 * The source of a formula, on one line. Comments go first: they end where their line ends, and
 * would hide the rest of the formula otherwise.
 */
export function latexOf(node: DocumentNode): string {
  const latex = node.attrs?.['latex'];
  return typeof latex === 'string' ? clean(latex.replace(/(?<!\\)%.*$/gmu, '')).trim() : '';
}

const defining =
  /\\(?:[egx]?def|let|(?:re)?newcommand|providecommand|csname|catcode|expandafter|futurelet)\b/u;

/**
 * Whether a formula may be handed on as LaTeX: it is known to be mathematics and nothing else,
 * makes no commands of its own, and cannot end what it stands in.
 */
export const isHarmless = (latex: string): boolean =>
  !/`|\\[()[\]]|\^\^/u.test(latex) && !defining.test(latex) && mathml(latex, true) !== null;
